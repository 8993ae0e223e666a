package org.bellwether.domain;

/**
 * Which network gave an answer.
 *
 * @param name the model's name in the repository
 * @param version its version folder
 * @param sha256 SHA-256 of its file, hexadecimal
 */
public record ModelIdentity(String name, String version, String sha256) {}
