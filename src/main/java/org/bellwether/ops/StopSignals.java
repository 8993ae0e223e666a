package org.bellwether.ops;

import io.quarkus.runtime.Quarkus;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sun.misc.Signal;

/**
 * Ends the engine in order when the system asks it to stop (SIGTERM, SIGINT).
 *
 * <p>Left to itself the virtual machine runs all shutdown hooks at once, and the one of ONNX Runtime destroys its
 * environment under networks that still run. So the application ends first, and then the virtual machine.
 */
final class StopSignals {

    private static final Logger LOG = LoggerFactory.getLogger(StopSignals.class);

    /** What a shell adds to the number of the signal that ended a process. */
    private static final int SIGNAL_EXIT = 128;

    private static final List<String> SIGNALS = List.of("TERM", "INT");

    private final AtomicBoolean asked = new AtomicBoolean();

    private StopSignals() {}

    /** Handles the signals from now on; a second one does not wait for the first to come to its end. */
    static void handle() {
        StopSignals signals = new StopSignals();
        SIGNALS.forEach(name -> Signal.handle(new Signal(name), signals::stop));
    }

    private void stop(Signal signal) {
        int code = SIGNAL_EXIT + signal.getNumber();
        if (asked.compareAndSet(false, true)) {
            LOG.info("Stopping on SIG{}: what is being read is finished or left for the next start", signal.getName());
            Quarkus.asyncExit(code);
        } else {
            Runtime.getRuntime().halt(code);
        }
    }
}
