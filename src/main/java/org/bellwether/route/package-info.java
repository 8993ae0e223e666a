/** The beans that the Camel routes name: the only product package that sees an Exchange. */
@NullMarked
package org.bellwether.route;

import org.jspecify.annotations.NullMarked;
