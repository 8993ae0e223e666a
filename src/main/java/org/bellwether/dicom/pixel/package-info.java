/** Decodes Pixel Data and applies the Modality and VOI look-up tables (PS3.5 section 8, PS3.3 C.11). */
@NullMarked
package org.bellwether.dicom.pixel;

import org.jspecify.annotations.NullMarked;
