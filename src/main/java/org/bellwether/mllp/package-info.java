/** Carries HL7 messages over TCP: framing, client and server of the Minimal Lower Layer Protocol. */
@NullMarked
package org.bellwether.mllp;

import org.jspecify.annotations.NullMarked;
