/** The <code>triton:</code> Camel component: one model call an exchange. */
@NullMarked
package org.bellwether.camel.triton;

import org.jspecify.annotations.NullMarked;
