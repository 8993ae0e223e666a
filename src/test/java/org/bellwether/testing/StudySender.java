package org.bellwether.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.dicom.dimse.StorageUser;
import org.bellwether.dicom.dimse.StorageUserOptions;
import org.bellwether.dicom.net.AssociationOptions;

/** Sends DICOM files to an engine on this machine by C-STORE. */
public final class StudySender {

    /** Something that is done to the engine while images are on their way. */
    @FunctionalInterface
    public interface Disturbance {
        /** Does it. */
        void happen() throws Exception;
    }

    private StudySender() {}

    /**
     * Sends files over one association.
     *
     * @param port DICOM port of the engine
     * @param files Part 10 files
     * @return how many were answered with Success
     * @throws IOException when the association is refused or breaks
     */
    public static int send(int port, List<Path> files) throws IOException {
        int accepted = 0;
        try (StorageUser user = StorageUser.openFor(options(port), files)) {
            for (Path file : files) {
                accepted += user.store(file).isSuccess() ? 1 : 0;
            }
        }
        return accepted;
    }

    /**
     * Sends files over one association, and lets something happen in the middle while sending goes on.
     *
     * @param port DICOM port of the engine
     * @param files Part 10 files
     * @param after how many files are answered before it happens
     * @param disturbance what happens, on another thread
     * @return the files that were answered with Success before the association broke
     * @throws Exception what the disturbance threw
     */
    public static List<Path> sendUntilBroken(int port, List<Path> files, int after, Disturbance disturbance)
            throws Exception {
        List<Path> accepted = new ArrayList<>();
        List<Exception> failures = new ArrayList<>();
        Thread other = new Thread(() -> {
            try {
                disturbance.happen();
            } catch (Exception failed) {
                failures.add(failed);
            }
        });
        try (StorageUser user = StorageUser.openFor(options(port), files)) {
            for (Path file : files) {
                if (user.store(file).isSuccess()) {
                    accepted.add(file);
                }
                if (accepted.size() == after && other.getState() == Thread.State.NEW) {
                    other.start();
                }
            }
            // Everything is answered, but the association is not released: the peer shall not take it for complete.
            other.join();
        } catch (IOException broken) {
            if (accepted.size() < after) {
                throw broken;
            }
        }
        other.join();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return accepted;
    }

    private static StorageUserOptions options(int port) {
        return new StorageUserOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                "BELLWETHER",
                "TEST-CT",
                AssociationOptions.DEFAULTS);
    }
}
