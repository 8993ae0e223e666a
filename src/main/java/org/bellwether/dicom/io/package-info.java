/** Reads and writes data sets as byte streams: transfer syntaxes and Part 10 files (PS3.5, PS3.10). */
@NullMarked
package org.bellwether.dicom.io;

import org.jspecify.annotations.NullMarked;
