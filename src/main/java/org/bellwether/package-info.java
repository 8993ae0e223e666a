/** Finds hemorrhages in head CTs as they arrive over DICOM and tells the people who must know. */
@NullMarked
package org.bellwether;

import org.jspecify.annotations.NullMarked;
