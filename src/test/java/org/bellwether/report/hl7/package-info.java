/** Tests of the HL7 messages. */
@NullMarked
package org.bellwether.report.hl7;

import org.jspecify.annotations.NullMarked;
