package org.bellwether.web;

import org.jspecify.annotations.Nullable;

/**
 * An error in JSON.
 *
 * @param status the HTTP status
 * @param parameter the parameter that is wrong, or null
 * @param message what is wrong, in words for people
 */
public record ProblemView(int status, @Nullable String parameter, String message) {}
