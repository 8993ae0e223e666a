package org.bellwether.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.bellwether.analysis.StudyAnalyser;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.ledger.LedgerException;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.protocol.RuleFileException;
import org.bellwether.replay.Replay;
import org.bellwether.spool.SpoolSnapshot;

/**
 * {@code replay --models-dir OTHER}: shadow mode. Reads the stored series of this engine with the networks of another
 * folder, in this process, and tells what would have been different. It writes nothing and tells nobody.
 */
final class ReplayCommand {

    static final String NAME = "replay";

    private static final Set<String> FLAGS = Set.of("--json");
    private static final Set<String> VALUED = Set.of("--models-dir", "--from", "--limit", "--threads");

    private ReplayCommand() {}

    /**
     * Runs the command.
     *
     * @param given what follows its name
     * @param results where results go
     * @param notes where everything else goes
     * @return the exit code of the process
     * @throws ConfigurationException when an argument or an option of the engine is wrong, or a network cannot be called
     */
    static int run(List<String> given, PrintStream results, PrintStream notes) throws ConfigurationException {
        Arguments arguments = new Arguments(NAME, given, FLAGS, VALUED);
        if (!arguments.others().isEmpty() || !arguments.has("--models-dir")) {
            throw new ConfigurationException(
                    NAME + " needs the folder of the other networks: replay --models-dir FOLDER"
                            + " [--from DATE] [--limit N] [--threads N] [--json].");
        }
        Instant from = from(arguments.value("--from").orElse(""));
        int limit = arguments.count("--limit", Integer.MAX_VALUE);
        arguments.count("--threads", 1);
        arguments.publishFolder("--models-dir", "bellwether.models-dir");
        arguments.publish("--threads", "bellwether.inference.threads");
        // The servers serve their own folder; this one is read here.
        System.setProperty("bellwether.inference.engine", "onnx");
        BellwetherConfig config = SiteConfiguration.read().config();
        ImagingBeans beans = new ImagingBeans(config);
        Path spool = config.dataDir().resolve("spool");
        if (!Files.isDirectory(spool)) {
            throw new ConfigurationException("There is no spool at '" + spool.toAbsolutePath()
                    + "': bellwether.data-dir names the data folder of the engine.");
        }
        try (InferenceEngine engine = beans.engine();
                StoredLedger ledger = StoredLedger.open(config)) {
            Networks.requireReady(engine, beans);
            Replay replay = new Replay(
                    new AssessmentRecords(ledger.dataSource(), () -> {}),
                    new SeriesRecords(ledger.dataSource()),
                    SpoolSnapshot.read(spool),
                    config.dataDir().resolve("masks"),
                    new StudyAnalyser(beans.analysis(engine), false));
            int code = replay.run(from, limit, arguments.has("--json"), results);
            notes.println("Nothing was stored and nobody was told. Research use, not for clinical use.");
            return code;
        } catch (RuleFileException wrong) {
            throw new ConfigurationException(String.valueOf(wrong.getMessage()));
        } catch (LedgerException noAnswer) {
            throw new ConfigurationException("The database gives no answer: " + noAnswer.getMessage());
        } catch (IOException unreadable) {
            throw new ConfigurationException("The data folder cannot be read: " + unreadable.getMessage());
        }
    }

    private static Instant from(String text) throws ConfigurationException {
        try {
            if (text.isEmpty()) {
                return Instant.EPOCH;
            }
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException noDate) {
            throw new ConfigurationException(
                    "--from must be a date such as 2026-11-23 or an instant such as 2026-11-23T08:00:00Z, not '" + text
                            + "'.");
        }
    }
}
