/** The port through which networks are called, whatever runs them. */
@NullMarked
package org.bellwether.inference;

import org.jspecify.annotations.NullMarked;
