/** DICOM data sets as values: tags, value representations, unique identifiers, character sets (PS3.5, PS3.6). */
@NullMarked
package org.bellwether.dicom.data;

import org.jspecify.annotations.NullMarked;
