package org.bellwether.demonstration;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bellwether.dicom.dimse.StorageUser;
import org.bellwether.dicom.dimse.StorageUserOptions;
import org.bellwether.dicom.dimse.StoreResponse;
import org.bellwether.dicom.net.AssociationOptions;

/** Sends the files of a study over one association, as a scanner does. */
final class StudySending {

    /** The Application Entity title of the demonstration's scanner. */
    static final String CALLING_AE_TITLE = "DEMONSTRATION-CT";

    /**
     * What was sent.
     *
     * @param accepted images answered with Success
     * @param time from the association request to its release
     * @param faults what was answered otherwise, one sentence a status
     */
    record Sent(int accepted, Duration time, List<String> faults) {}

    private StudySending() {}

    /**
     * Sends files.
     *
     * @param address address of the storage provider
     * @param aeTitle Application Entity title of the provider
     * @param files Part 10 files
     * @return what the provider answered
     * @throws IOException when the provider is not there or the association breaks
     */
    static Sent send(InetSocketAddress address, String aeTitle, List<Path> files) throws IOException {
        StorageUserOptions options =
                new StorageUserOptions(address, aeTitle, CALLING_AE_TITLE, AssociationOptions.DEFAULTS);
        int accepted = 0;
        Map<Integer, Integer> refused = new TreeMap<>();
        long start = System.nanoTime();
        try (StorageUser user = StorageUser.openFor(options, files)) {
            for (Path file : files) {
                StoreResponse response = user.store(file);
                if (response.isSuccess()) {
                    accepted++;
                } else {
                    refused.merge(response.status(), 1, Integer::sum);
                }
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        List<String> faults = refused.entrySet().stream()
                .map(entry ->
                        String.format("%d images were refused with status 0x%04X.", entry.getValue(), entry.getKey()))
                .toList();
        return new Sent(accepted, time, faults);
    }
}
