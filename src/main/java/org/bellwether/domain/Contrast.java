package org.bellwether.domain;

/** Whether contrast agent was given before the series was acquired. */
public enum Contrast {
    /** No contrast agent. */
    WITHOUT,
    /** Contrast agent in the vessels. */
    WITH
}
