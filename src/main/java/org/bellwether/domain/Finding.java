package org.bellwether.domain;

/**
 * One hemorrhage type found in a series.
 *
 * @param type the type
 * @param volumeMl volume of all its counted components, in millilitres
 * @param probability 0 to 1: with a calibrated network that of a hemorrhage given the largest connected region that holds
 *     this type, otherwise the largest probability that the network gave this type in a voxel
 * @param keySlice the slice with the largest area of it, counted from 0 in slice order
 */
public record Finding(HemorrhageType type, double volumeMl, double probability, int keySlice) {}
