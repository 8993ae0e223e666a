/** Tests of the ledger against a real PostgreSQL. */
@NullMarked
package org.bellwether.ledger;

import org.jspecify.annotations.NullMarked;
