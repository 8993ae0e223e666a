package org.bellwether.dicom.net;

/**
 * How many operations may be outstanding on an association (PS3.7 annex D.3.3.3). Without this item it is one either way.
 *
 * @param invoked operations that the requestor of the association may invoke at once; 0 for any number
 * @param performed operations that it may be asked to perform at once; 0 for any number
 */
public record OperationsWindow(int invoked, int performed) {

    /** What holds where nothing was negotiated. */
    public static final OperationsWindow SYNCHRONOUS = new OperationsWindow(1, 1);

    /** Checks the ranges. */
    public OperationsWindow {
        if (invoked < 0 || invoked > 0xFFFF || performed < 0 || performed > 0xFFFF) {
            throw new IllegalArgumentException(
                    "an operations window is 0 to 65535 each way, not " + invoked + " and " + performed);
        }
    }
}
