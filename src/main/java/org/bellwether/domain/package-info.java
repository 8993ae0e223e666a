/** The words of the product as records: studies, series, protocols, findings, assessments, deliveries. */
@NullMarked
package org.bellwether.domain;

import org.jspecify.annotations.NullMarked;
