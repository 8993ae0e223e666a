package org.bellwether.dicom.data;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A DICOM data set: elements in ascending order of their tags (PS3.5 section 7.1). Values stay the bytes they were read from
 * until somebody asks for them.
 *
 * <p>The plain getters take a missing, an empty and a malformed value as the same: nothing ("" or an empty optional, list or
 * array). The {@code require...} getters throw a {@link DicomValueException} that tells these cases apart. An item of a
 * sequence looks up to the data set around it for Specific Character Set. Not safe for use by two threads while one changes
 * it.
 */
public final class DataSet extends SortedElements {

    private boolean undefinedLength;
    private @Nullable DataSet parent;
    private @Nullable CharacterSets characterSets;

    /** Makes an empty data set. */
    public DataSet() {}

    /**
     * Tells whether this item ends with an Item Delimitation Item instead of stating its length.
     *
     * @return false for a data set that is no item
     */
    public boolean hasUndefinedLength() {
        return undefinedLength;
    }

    /**
     * States how the length of this item shall be written.
     *
     * @param undefined whether an Item Delimitation Item ends it
     */
    public void setUndefinedLength(boolean undefined) {
        undefinedLength = undefined;
    }

    /**
     * Returns the first value as text.
     *
     * @param tag its tag
     * @return without padding; "" if missing, empty or without a text form
     */
    public String string(int tag) {
        return string(tag, "");
    }

    /**
     * Returns the first value as text.
     *
     * @param tag its tag
     * @param fallback what to return if it is missing or empty
     * @return without padding
     */
    public String string(int tag, String fallback) {
        Element element = element(tag);
        if (element == null) {
            return fallback;
        }
        String first = ElementValues.first(element, this);
        return first.isEmpty() ? fallback : first;
    }

    /**
     * Returns the first text value of an element by its keyword, for expressions in which numbers say nothing.
     *
     * @param keyword for example PatientID
     * @return the text without padding; "" if the element is missing or empty
     * @throws IllegalArgumentException if the standard knows no such keyword
     */
    public String text(String keyword) {
        return string(Dictionary.tag(keyword)
                .orElseThrow(() -> new IllegalArgumentException("the dictionary has no such keyword: " + keyword)));
    }

    /**
     * Returns all values as text; values in between may be "".
     *
     * @param tag its tag
     * @return unmodifiable, empty if missing or empty
     */
    public List<String> strings(int tag) {
        Element element = element(tag);
        return element == null ? List.of() : ElementValues.strings(element, this);
    }

    /**
     * Returns the first value as text.
     *
     * @param tag its tag
     * @return never ""
     * @throws DicomValueException if it is missing or empty
     */
    public String requireString(int tag) {
        String value = string(tag);
        if (value.isEmpty()) {
            throw new DicomValueException(tag, contains(tag) ? "is empty" : "is missing");
        }
        return value;
    }

    /**
     * Tells whether text of an element could not be decoded in full and carries U+FFFD where bytes were damaged.
     *
     * @param tag its tag
     * @return true if the character set or its escape sequences do not fit the bytes
     */
    public boolean isTextDamaged(int tag) {
        Element element = element(tag);
        return element != null && ElementValues.isTextDamaged(element, this);
    }

    /**
     * Returns the first value as a whole number, from text (IS) or binary.
     *
     * @param tag its tag
     * @return empty if missing, malformed or beyond 32 bits
     */
    public OptionalInt integer(int tag) {
        OptionalLong value = longInteger(tag);
        return value.isPresent() && value.getAsLong() == (int) value.getAsLong()
                ? OptionalInt.of((int) value.getAsLong())
                : OptionalInt.empty();
    }

    /**
     * Returns the first value as a whole number.
     *
     * @param tag its tag
     * @param fallback what to return if it is missing, malformed or beyond 32 bits
     * @return the value
     */
    public int integer(int tag, int fallback) {
        return integer(tag).orElse(fallback);
    }

    /**
     * Returns the first value as a whole number of up to 64 bits.
     *
     * @param tag its tag
     * @return empty if missing or malformed
     */
    public OptionalLong longInteger(int tag) {
        Element element = element(tag);
        return element == null ? OptionalLong.empty() : ElementValues.firstInteger(element, this);
    }

    /**
     * Returns the only value as a whole number.
     *
     * @param tag its tag
     * @return the value
     * @throws DicomValueException if it is missing, malformed, beyond 32 bits or one of several
     */
    public int requireInteger(int tag) {
        long[] values = integers(tag);
        if (values.length != 1 || values[0] != (int) values[0]) {
            String found = values.length > 1 ? "has more than one value" : "is no whole number of 32 bits";
            throw new DicomValueException(tag, contains(tag) ? found : "is missing");
        }
        return (int) values[0];
    }

    /**
     * Returns all values as whole numbers.
     *
     * @param tag its tag
     * @return a new array, empty if missing or if one of them is malformed
     */
    public long[] integers(int tag) {
        Element element = element(tag);
        return element == null ? new long[0] : ElementValues.integers(element, this);
    }

    /**
     * Returns the first value as a number, from text (DS, IS) or binary.
     *
     * @param tag its tag
     * @return empty if missing or malformed
     */
    public OptionalDouble decimal(int tag) {
        double[] values = decimals(tag);
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(values[0]);
    }

    /**
     * Returns the first value as a number.
     *
     * @param tag its tag
     * @param fallback what to return if it is missing or malformed
     * @return the value
     */
    public double decimal(int tag, double fallback) {
        return decimal(tag).orElse(fallback);
    }

    /**
     * Returns all values as numbers.
     *
     * @param tag its tag
     * @return a new array of finite numbers, empty if missing or if one of them is malformed
     */
    public double[] decimals(int tag) {
        Element element = element(tag);
        return element == null ? new double[0] : ElementValues.decimals(element, this);
    }

    /**
     * Returns all values as numbers.
     *
     * @param tag its tag
     * @param count how many there must be
     * @return a new array of that length
     * @throws DicomValueException if it is missing, malformed or of another count
     */
    public double[] requireDecimals(int tag, int count) {
        double[] values = decimals(tag);
        if (values.length != count) {
            throw new DicomValueException(
                    tag, contains(tag) ? "does not hold " + count + " finite numbers" : "is missing");
        }
        return values;
    }

    /**
     * Returns the first value as a date (DA, or the date of a DT).
     *
     * @param tag its tag
     * @return empty if missing or malformed
     */
    public Optional<LocalDate> date(int tag) {
        return DateTimes.date(string(tag));
    }

    /**
     * Returns the first value as a time of day (TM).
     *
     * @param tag its tag
     * @return empty if missing or malformed
     */
    public Optional<LocalTime> time(int tag) {
        return DateTimes.time(string(tag));
    }

    /**
     * Returns the first value as a person's name (PN).
     *
     * @param tag its tag
     * @return with empty components if missing
     */
    public PersonName personName(int tag) {
        return PersonName.parse(string(tag));
    }

    /**
     * Returns the items of a sequence.
     *
     * @param tag its tag
     * @return unmodifiable, empty if missing or no sequence
     */
    public List<DataSet> sequence(int tag) {
        Element element = element(tag);
        Sequence sequence = element == null ? null : element.sequence();
        return sequence == null ? List.of() : sequence.items();
    }

    /**
     * Returns a copy of a value's bytes, little endian, padding included.
     *
     * @param tag its tag
     * @return empty if missing
     */
    public byte[] bytes(int tag) {
        Element element = element(tag);
        return element == null ? new byte[0] : element.bytes();
    }

    /**
     * Finds a private element by the creator of its block (PS3.5 section 7.8.1).
     *
     * @param group odd group number
     * @param creator the text of the private creator element
     * @param element element number within the block, 0x00 to 0xFF
     * @return the tag in this data set, or empty if the creator has no block in the group
     */
    public OptionalInt privateTag(int group, String creator, int element) {
        return PrivateBlocks.tag(this, group, creator, element);
    }

    /**
     * Returns the character sets in force: its own Specific Character Set (0008,0005), or that of the data set around it.
     *
     * @return the default repertoire if none is stated
     */
    public CharacterSets characterSets() {
        CharacterSets own = characterSets;
        if (own == null) {
            Element element = element(Tag.SPECIFIC_CHARACTER_SET);
            if (element == null) {
                return parent == null ? CharacterSets.DEFAULT : parent.characterSets();
            }
            own = CharacterSets.of(ElementValues.asciiStrings(element));
            characterSets = own;
        }
        return own;
    }

    /**
     * Returns the data set around this item.
     *
     * @return null for one that is not an item of a sequence
     */
    public @Nullable DataSet parent() {
        return parent;
    }

    /**
     * Puts an element in its place, instead of one with the same tag.
     *
     * @param element the element
     * @return this
     */
    public DataSet put(Element element) {
        place(element);
        forgetCharacterSets(element.tag());
        Sequence sequence = element.sequence();
        if (sequence != null) {
            for (DataSet item : sequence.items()) {
                item.parent = this;
            }
        }
        return this;
    }

    /**
     * Puts text with the dictionary's value representation. Specific Character Set must have been put before.
     *
     * @param tag a tag of the standard with text or number values
     * @param values the values; none makes an empty element
     * @return this
     * @throws DicomValueException if a value does not fit the value representation or the character sets
     */
    public DataSet putString(int tag, String... values) {
        return put(ElementMaking.ofStrings(this, tag, Dictionary.vr(tag), values));
    }

    /**
     * Puts text with a stated value representation, as private elements need.
     *
     * @param tag tag
     * @param vr value representation
     * @param values the values; none makes an empty element
     * @return this
     * @throws DicomValueException if a value does not fit the value representation or the character sets
     */
    public DataSet putString(int tag, VR vr, String... values) {
        return put(ElementMaking.ofStrings(this, tag, vr, values));
    }

    /**
     * Puts whole numbers with the dictionary's value representation; SS for {@code US or SS} if one is negative.
     *
     * @param tag a tag of the standard
     * @param values the values
     * @return this
     * @throws DicomValueException if a value does not fit the value representation
     */
    public DataSet putInteger(int tag, long... values) {
        return put(ElementMaking.ofIntegers(this, tag, Dictionary.vr(tag), values));
    }

    /**
     * Puts numbers with the dictionary's value representation (DS with at most 16 characters, FD, FL).
     *
     * @param tag a tag of the standard
     * @param values finite numbers
     * @return this
     * @throws DicomValueException if a value is not finite
     */
    public DataSet putDecimal(int tag, double... values) {
        return put(ElementMaking.ofDecimals(this, tag, Dictionary.vr(tag), values));
    }

    /**
     * Puts bytes, padded to an even length.
     *
     * @param tag tag
     * @param vr value representation
     * @param value value, little endian; not copied, must not be changed afterwards
     * @return this
     */
    public DataSet putBytes(int tag, VR vr, byte[] value) {
        byte[] even = value.length % 2 == 0 ? value : Arrays.copyOf(value, value.length + 1);
        if (even.length > value.length) {
            even[value.length] = vr.padding();
        }
        return put(Element.ofBytes(tag, vr, even));
    }

    /**
     * Puts a sequence.
     *
     * @param tag tag
     * @param items its items, which become part of this data set
     * @return this
     */
    public DataSet putSequence(int tag, DataSet... items) {
        return put(Element.ofSequence(tag, VR.SQ, new Sequence(List.of(items), false)));
    }

    /**
     * Takes an element out.
     *
     * @param tag its tag
     * @return true if it was there
     */
    public boolean remove(int tag) {
        forgetCharacterSets(tag);
        return take(tag);
    }

    /**
     * Compares element by element.
     *
     * @param other another object
     * @return true if both would be written alike
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataSet that && undefinedLength == that.undefinedLength && sameElements(that);
    }

    @Override
    public int hashCode() {
        return hashOfElements();
    }

    /** Tells the number of elements, and no value. */
    @Override
    public String toString() {
        return "data set of " + size() + " elements";
    }

    private void forgetCharacterSets(int tag) {
        if (tag == Tag.SPECIFIC_CHARACTER_SET) {
            characterSets = null;
        }
    }
}
