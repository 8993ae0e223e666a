package org.bellwether.ops;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The log of a command that runs without the framework: warnings and worse, on standard error. Until the framework starts
 * its log only gathers what it hears, and a command ends before that.
 */
final class CommandLog {

    private CommandLog() {}

    static void begin() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.WARNING);
        Handler console = new ConsoleHandler();
        console.setLevel(Level.WARNING);
        root.addHandler(console);
    }
}
