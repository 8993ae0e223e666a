package org.bellwether.polling;

/**
 * An archive that is polled.
 *
 * @param name its name in the configuration
 * @param remote the way to it
 * @param options what is wanted of it
 */
public record Archive(String name, RemoteArchive remote, ArchiveOptions options) {}
