/** Tells contrast, orientation and reconstruction of a series by header and by image, and selects the series to read. */
@NullMarked
package org.bellwether.protocol;

import org.jspecify.annotations.NullMarked;
