/** One contract that every engine keeps, and the volumes that the tests of the networks share. */
@NullMarked
package org.bellwether.inference;

import org.jspecify.annotations.NullMarked;
