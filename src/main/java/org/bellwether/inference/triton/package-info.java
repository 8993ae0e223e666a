/** Calls NVIDIA Triton over gRPC with the Open Inference Protocol. */
@NullMarked
package org.bellwether.inference.triton;

import org.jspecify.annotations.NullMarked;
