package org.bellwether.dicom.net;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Wakes threads that wait for a peer longer than they may. One daemon thread looks at all transports ten times a second,
 * so that a deadline costs a connection two plain writes a read and no system call.
 */
final class TransportWatch {

    private static final long TICK_MILLIS = 100;

    private static final TransportWatch SHARED = new TransportWatch();

    private final Set<Transport> transports = ConcurrentHashMap.newKeySet();
    private boolean started;

    private TransportWatch() {}

    /** Begins to watch a transport. */
    static void add(Transport transport) {
        SHARED.transports.add(transport);
        SHARED.start();
    }

    /** Ends watching a transport. */
    static void remove(Transport transport) {
        SHARED.transports.remove(transport);
    }

    private synchronized void start() {
        if (!started) {
            started = true;
            Thread thread = new Thread(this::run, "dicom-transport-watch");
            thread.setDaemon(true);
            thread.start();
        } else {
            notifyAll();
        }
    }

    private void run() {
        try {
            while (true) {
                synchronized (this) {
                    while (transports.isEmpty()) {
                        // The time limit covers a transport that was added and not yet announced.
                        wait(1000);
                    }
                }
                Thread.sleep(TICK_MILLIS);
                long now = System.nanoTime();
                for (Transport transport : transports) {
                    transport.endIfDue(now);
                }
            }
        } catch (InterruptedException e) {
            // Nobody interrupts this thread but a class loader that goes away.
            Thread.currentThread().interrupt();
        } finally {
            synchronized (this) {
                started = false;
            }
        }
    }
}
