/** Tests of the REST resources and of the pages in a real browser. */
@NullMarked
package org.bellwether.web;

import org.jspecify.annotations.NullMarked;
