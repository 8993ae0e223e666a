/** A demonstration on one machine: a RIS and a mailbox that show what they get, and phantom studies to send. */
@NullMarked
package org.bellwether.demonstration;

import org.jspecify.annotations.NullMarked;
