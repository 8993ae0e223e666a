/** What tests share: where peers are, phantoms, servers. */
@NullMarked
package org.bellwether.testing;

import org.jspecify.annotations.NullMarked;
