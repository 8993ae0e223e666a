/** Tests of HL7 transport over real sockets. */
@NullMarked
package org.bellwether.mllp;

import org.jspecify.annotations.NullMarked;
