package org.bellwether.demonstration;

/** Runs the demonstration inside the engine's process: prepares its peers, sends its studies, tells what happened. */
public final class Demonstration {

    private Demonstration() {}

    /** Chooses free ports, starts the demonstration RIS and mailbox and points the engine at them. */
    public static void prepare() {
        throw new UnsupportedOperationException("the demonstration is not built yet");
    }

    /**
     * Sends the studies once the engine is ready and tells on the console what became of each.
     *
     * @param once true to end the process with an exit code afterwards
     */
    public static void afterStart(boolean once) {
        throw new UnsupportedOperationException("the demonstration is not built yet");
    }
}
