/** DIMSE services as user and as provider: Verification, Storage, Query/Retrieve, Modality Worklist, Storage Commitment (PS3.7, PS3.4). */
@NullMarked
package org.bellwether.dicom.dimse;

import org.jspecify.annotations.NullMarked;
