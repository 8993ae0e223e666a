package org.bellwether.domain;

/** The three hemorrhage classes of the network; the ordinal plus one is the label of a voxel. */
public enum HemorrhageType {
    /** Intraparenchymal hemorrhage. */
    IPH,
    /** Subarachnoid hemorrhage. */
    SAH,
    /** Epidural or subdural hemorrhage. */
    EDH_SDH;

    /**
     * Returns the value that marks this type in a label mask.
     *
     * @return 1 for {@link #IPH}, 2 for {@link #SAH}, 3 for {@link #EDH_SDH}
     */
    public int label() {
        return ordinal() + 1;
    }
}
