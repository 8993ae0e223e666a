/** The DICOM upper layer: PDU codec, state table and associations, in which a PDV stays bytes (PS3.8). */
@NullMarked
package org.bellwether.dicom.net;

import org.jspecify.annotations.NullMarked;
