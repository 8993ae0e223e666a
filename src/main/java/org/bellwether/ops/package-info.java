/** Starts, configures and watches the engine: configuration, checks at start, health, metrics. */
@NullMarked
package org.bellwether.ops;

import org.jspecify.annotations.NullMarked;
