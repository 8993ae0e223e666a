/** Tests of the webhook document. */
@NullMarked
package org.bellwether.report.webhook;

import org.jspecify.annotations.NullMarked;
