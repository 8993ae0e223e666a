/** REST resources behind the worklist and the study page. */
@NullMarked
package org.bellwether.web;

import org.jspecify.annotations.NullMarked;
