/** Turns an assessment into a page of at most 160 characters without patient data. */
@NullMarked
package org.bellwether.report.pager;

import org.jspecify.annotations.NullMarked;
