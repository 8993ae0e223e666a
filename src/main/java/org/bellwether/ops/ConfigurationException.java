package org.bellwether.ops;

/** The engine cannot start as it is configured; the message says which file, which key, and what is allowed. */
public class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what a person reads on the console
     */
    public ConfigurationException(String message) {
        super(message);
    }
}
