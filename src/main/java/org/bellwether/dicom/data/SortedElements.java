package org.bellwether.dicom.data;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Elements in ascending order of their unsigned tags, one a tag, in one array. */
abstract class SortedElements implements Iterable<Element> {

    private static final Element[] NONE = {};

    private Element[] elements = NONE;
    private int size;

    /**
     * Returns the number of elements, those inside sequences not counted.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * Tells whether there is no element.
     *
     * @return true without elements
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Tells whether an element is there, with or without value.
     *
     * @param tag its tag
     * @return true if present
     */
    public boolean contains(int tag) {
        return indexOf(tag) >= 0;
    }

    /**
     * Returns an element.
     *
     * @param tag its tag
     * @return null if it is not there
     */
    public @Nullable Element element(int tag) {
        int index = indexOf(tag);
        return index < 0 ? null : elements[index];
    }

    /** Goes through the elements in ascending order of their tags. */
    @Override
    public Iterator<Element> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Element next() {
                if (next >= size) {
                    throw new NoSuchElementException();
                }
                return elements[next++];
            }
        };
    }

    /** Puts an element in its place, instead of one with the same tag. */
    final void place(Element element) {
        int tag = element.tag();
        if (size == 0 || Integer.compareUnsigned(elements[size - 1].tag(), tag) < 0) {
            insert(size, element);
            return;
        }
        int index = indexOf(tag);
        if (index >= 0) {
            elements[index] = element;
        } else {
            insert(-index - 1, element);
        }
    }

    /** Takes an element out; returns whether it was there. */
    final boolean take(int tag) {
        int index = indexOf(tag);
        if (index < 0) {
            return false;
        }
        System.arraycopy(elements, index + 1, elements, index, size - index - 1);
        size--;
        return true;
    }

    final boolean sameElements(SortedElements other) {
        return Arrays.equals(elements, 0, size, other.elements, 0, other.size);
    }

    final int hashOfElements() {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + elements[i].hashCode();
        }
        return hash;
    }

    private int indexOf(int tag) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(elements[middle].tag(), tag);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    private void insert(int index, Element element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, Math.max(8, size * 2));
        }
        System.arraycopy(elements, index, elements, index + 1, size - index);
        elements[index] = element;
        size++;
    }
}
