/** The <code>triton:</code> Camel component: its producer has a model of a Triton server answer tensors. */
@NullMarked
package org.bellwether.camel.triton;

import org.jspecify.annotations.NullMarked;
