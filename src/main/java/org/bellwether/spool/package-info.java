/** Keeps received instances on disk so that an acknowledged image survives a power cut. */
@NullMarked
package org.bellwether.spool;

import org.jspecify.annotations.NullMarked;
