package org.bellwether.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the engine during a demonstration.
 *
 * @param dicomPort port of the engine for DICOM
 * @param aeTitle Application Entity title of the engine
 * @param httpPort port of the engine for HTTP
 * @param ris the demonstration RIS, or nothing when a person has named another one
 * @param mailbox the demonstration mailbox, or nothing when a person has named another mail server
 * @param folder where the engine keeps its data
 * @param notes what a person should know, one sentence each
 */
record Surroundings(
        int dicomPort,
        String aeTitle,
        int httpPort,
        Optional<DemonstrationRis> ris,
        Optional<DemonstrationMailbox> mailbox,
        Path folder,
        List<String> notes) {

    /** Where the pages of a demonstration go; the domain is reserved for examples (RFC 2606). */
    static final String PAGER_ADDRESS = "neuro-on-call@pager.example";

    private static final Path PREFERRED_FOLDER = Path.of("target", "demonstration");

    /**
     * Starts RIS and mailbox and points the engine, which is not started yet, at them.
     *
     * @param options the options of the engine; changed
     * @return what was started and chosen
     */
    static Surroundings prepare(DemonstrationOptions options) {
        List<String> notes = new ArrayList<>();
        Path folder = folder(options);
        int dicomPort = port(options, "bellwether.dicom.port", 11112, "DICOM", notes);
        int httpPort = port(options, "quarkus.http.port", 8080, "HTTP", notes);
        options.offer("bellwether.base-url", "http://localhost:" + httpPort);
        options.offer("bellwether.series.quiet-time", "3s");
        // The console belongs to the story; what the engine says of itself goes into a file.
        options.offer("quarkus.log.console.level", "OFF");
        options.offer("quarkus.log.file.enabled", "true");
        options.offer("quarkus.log.file.format", "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5p [%c{1.}] %s%e%n");
        options.offer("quarkus.log.file.path", folder.resolve("bellwether.log").toString());
        options.withdraw("bellwether.dicom.allowed-calling-ae-titles");
        options.withdraw("bellwether.dicom.allowed-addresses");
        options.withdraw("bellwether.database.url");
        if (options.isSetForThisRun("bellwether.webhook.url")) {
            notes.add("The webhook of this run is called, too.");
        } else if (!options.value("bellwether.webhook.url", "").isEmpty()) {
            options.offer("bellwether.webhook.url", DemonstrationWebhook.start().url());
            notes.add("The webhook of routes/site.properties is not called; one in this process answers for it.");
        }
        return new Surroundings(
                dicomPort,
                options.value("bellwether.dicom.ae-title", "BELLWETHER"),
                httpPort,
                ris(options),
                mailbox(options),
                folder,
                List.copyOf(notes));
    }

    private static Path folder(DemonstrationOptions options) {
        if (options.isSetForThisRun("bellwether.data-dir")) {
            return Path.of(options.value("bellwether.data-dir", "data"));
        }
        try {
            Path folder = DemonstrationFolder.claim(PREFERRED_FOLDER).path();
            options.offer("bellwether.data-dir", folder.toString());
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException("The demonstration cannot have its folder " + PREFERRED_FOLDER, failed);
        }
    }

    private static Optional<DemonstrationRis> ris(DemonstrationOptions options) {
        if (options.isSetForThisRun("bellwether.ris.host")) {
            return Optional.empty();
        }
        DemonstrationRis ris = DemonstrationRis.start();
        options.offer("bellwether.ris.host", "localhost");
        options.offer("bellwether.ris.port", Integer.toString(ris.port()));
        return Optional.of(ris);
    }

    private static Optional<DemonstrationMailbox> mailbox(DemonstrationOptions options) {
        options.offer("bellwether.pager.to", PAGER_ADDRESS);
        if (options.isSetForThisRun("bellwether.pager.smtp.host")) {
            return Optional.empty();
        }
        DemonstrationMailbox mailbox = DemonstrationMailbox.start();
        options.offer("bellwether.pager.smtp.host", "localhost");
        options.offer("bellwether.pager.smtp.port", Integer.toString(mailbox.port()));
        return Optional.of(mailbox);
    }

    /** Keeps the configured port where it is free or a person insists on it for this run, and takes another otherwise. */
    private static int port(
            DemonstrationOptions options, String key, int otherwise, String protocol, List<String> notes) {
        int wanted = options.number(key, otherwise);
        if (options.isSetForThisRun(key) || isFree(wanted)) {
            return wanted;
        }
        int free = freePort();
        notes.add("Port " + wanted + " is taken by another program, so " + protocol + " is at port " + free + ".");
        options.offer(key, Integer.toString(free));
        return free;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("There is no free TCP port", none);
        }
    }
}
