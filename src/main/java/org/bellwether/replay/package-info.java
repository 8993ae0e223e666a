/** Shadow mode: reads stored series with another version of the networks and tells what would have been different. */
@NullMarked
package org.bellwether.replay;

import org.jspecify.annotations.NullMarked;
