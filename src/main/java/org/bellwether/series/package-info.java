/** Assembles instances into series, orders slices by geometry and builds the volume in Hounsfield units. */
@NullMarked
package org.bellwether.series;

import org.jspecify.annotations.NullMarked;
