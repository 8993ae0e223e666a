/** Tests of pages. */
@NullMarked
package org.bellwether.report.pager;

import org.jspecify.annotations.NullMarked;
