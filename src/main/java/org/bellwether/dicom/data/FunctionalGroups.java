package org.bellwether.dicom.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The functional groups of an enhanced multi-frame image (PS3.3 section C.7.6.16): what is the same for all frames and what
 * differs from frame to frame, laid out as the header of a classic image of one frame has it.
 */
public final class FunctionalGroups {

    private FunctionalGroups() {}

    /**
     * Tells whether an image has functional groups for each of its frames.
     *
     * @param header a header with Number of Frames
     * @return false for a classic image, and for one whose groups are not one a frame
     */
    public static boolean areIn(DataSet header) {
        int frames = header.integer(Tag.NUMBER_OF_FRAMES, 0);
        return frames > 0
                && header.sequence(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE).size() == frames;
    }

    /**
     * Makes the header of one frame: the attributes of the image, then those of the shared groups, then those of the frame's
     * own groups, each in the place of the same attribute before it. Frame Type also becomes Image Type, which it is
     * the frame's own value of.
     *
     * @param header the header of the image; its elements are shared, not copied
     * @param frame index of the frame, from 0
     * @return a new data set without functional groups
     */
    public static DataSet ofFrame(DataSet header, int frame) {
        DataSet flat = new DataSet();
        for (Element element : header) {
            boolean groups = element.tag() == Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE
                    || element.tag() == Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE;
            if (!groups) {
                flat.put(element);
            }
        }
        List<DataSet> shared = header.sequence(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE);
        if (!shared.isEmpty()) {
            lay(shared.get(0), flat);
        }
        lay(header.sequence(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE).get(frame), flat);
        Element type = flat.element(Tag.FRAME_TYPE);
        if (type != null) {
            flat.put(Element.ofBytes(Tag.IMAGE_TYPE, VR.CS, type.array(), type.offset(), type.length()));
        }
        flat.remove(Tag.NUMBER_OF_FRAMES);
        return flat;
    }

    /** Takes the plain attributes of the first item of each group. */
    private static void lay(DataSet groups, DataSet flat) {
        for (Element group : groups) {
            @Nullable Sequence items = group.sequence();
            if (items == null || items.items().isEmpty()) {
                continue;
            }
            for (Element element : items.items().get(0)) {
                if (element.sequence() == null) {
                    flat.put(element);
                }
            }
        }
    }
}
