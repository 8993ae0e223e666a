/** Prepares the volume for the hemorrhage network and turns its labels into findings. */
@NullMarked
package org.bellwether.hemorrhage;

import org.jspecify.annotations.NullMarked;
