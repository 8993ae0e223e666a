/** Keeps assessments, deliveries and series outcomes in PostgreSQL, and everything that happens later or again. */
@NullMarked
package org.bellwether.ledger;

import org.jspecify.annotations.NullMarked;
