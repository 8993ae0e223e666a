/** Turns an assessment into the JSON document that a webhook receives. */
@NullMarked
package org.bellwether.report.webhook;

import org.jspecify.annotations.NullMarked;
