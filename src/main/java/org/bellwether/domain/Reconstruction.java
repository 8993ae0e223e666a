package org.bellwether.domain;

/** The kind of reconstruction kernel of a series. */
public enum Reconstruction {
    /** A smooth kernel, made for brain. */
    SOFT_TISSUE,
    /** A sharp kernel, made for bone. */
    BONE
}
