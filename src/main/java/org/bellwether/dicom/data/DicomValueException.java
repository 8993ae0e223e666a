package org.bellwether.dicom.data;

/**
 * A data element that must be there is missing, or its value is not what its value representation promises. The message
 * names the tag and never the value, so that it may be logged.
 */
public final class DicomValueException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int tag;
    private final String message;

    /**
     * Makes the exception.
     *
     * @param tag the element
     * @param problem what is wrong with it, without its value, such as "is missing"
     */
    public DicomValueException(int tag, String problem) {
        this.tag = tag;
        this.message = Dictionary.describe(tag) + " " + problem;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /**
     * Returns the element that is at fault.
     *
     * @return its tag
     */
    public int tag() {
        return tag;
    }
}
