/** Runs the networks in this process with ONNX Runtime. */
@NullMarked
package org.bellwether.inference.onnx;

import org.jspecify.annotations.NullMarked;
