/** DIMSE services as user and as provider: C-ECHO and C-STORE (PS3.7, PS3.4). */
@NullMarked
package org.bellwether.dicom.dimse;

import org.jspecify.annotations.NullMarked;
