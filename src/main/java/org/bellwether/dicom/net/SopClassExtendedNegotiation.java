package org.bellwether.dicom.net;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Application information about a SOP class, whose meaning its service class defines (PS3.7 annex D.3.3.5). */
public final class SopClassExtendedNegotiation {

    private final String sopClassUid;
    private final byte[] information;

    /**
     * Makes an item.
     *
     * @param sopClassUid the SOP class
     * @param information one byte a field of its service class, for example PS3.4 table C.5.1-1
     */
    public SopClassExtendedNegotiation(String sopClassUid, byte... information) {
        this.sopClassUid = sopClassUid;
        this.information = information.clone();
    }

    /**
     * Returns the SOP class.
     *
     * @return its UID
     */
    public String sopClassUid() {
        return sopClassUid;
    }

    /**
     * Returns the application information.
     *
     * @return a copy
     */
    public byte[] information() {
        return information.clone();
    }

    /**
     * Tells whether a field says yes.
     *
     * @param index of the field, from 0
     * @return true if it is there and 1
     */
    public boolean isSet(int index) {
        return index < information.length && information[index] == 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SopClassExtendedNegotiation that
                && sopClassUid.equals(that.sopClassUid)
                && Arrays.equals(information, that.information);
    }

    @Override
    public int hashCode() {
        return 31 * sopClassUid.hashCode() + Arrays.hashCode(information);
    }

    @Override
    public String toString() {
        return sopClassUid + Arrays.toString(information);
    }
}
