package org.bellwether.camel.triton;

/** What a triton endpoint asks. */
public enum TritonOperation {
    /** Has the model answer the tensors of the message. */
    infer,
    /** Asks whether the model is ready on any of the servers. */
    ready
}
