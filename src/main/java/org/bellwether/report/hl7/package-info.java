/** Turns an assessment into an HL7 ORU^R01 message. */
@NullMarked
package org.bellwether.report.hl7;

import org.jspecify.annotations.NullMarked;
