package org.bellwether.dicom.data;

/**
 * Text of a value and whether it could be read in full.
 *
 * @param text the text, U+FFFD where bytes could not be read
 * @param damaged whether bytes or escape sequences did not fit the character sets
 */
public record DecodedText(String text, boolean damaged) {}
