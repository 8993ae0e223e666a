package org.bellwether.analysis;

/** A part of the work on a series whose time is measured. */
public enum Stage {
    /** Reading the headers and putting the slices in order. */
    HEADERS,
    /** Header rules, the slices for the image network and the guard, the network itself. */
    PROTOCOL,
    /** Decoding all slices. */
    DECODE,
    /** Preparing the volume, the hemorrhage network, regions and findings. */
    HEMORRHAGE
}
