package org.bellwether.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bellwether.ledger.LedgerException;
import org.bellwether.ledger.Retrievals;
import org.bellwether.ledger.Tasks;
import org.bellwether.polling.Archive;
import org.bellwether.polling.Archives;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins to poll the archives of the site, and shows how much waits for its retrieval. */
@ApplicationScoped
public class ArchivePolling {

    private static final Logger LOG = LoggerFactory.getLogger(ArchivePolling.class);

    private final Archives archives;
    private final Tasks tasks;
    private final Retrievals retrievals;
    private final MeterRegistry meters;

    /**
     * Makes the bean.
     *
     * @param archives the archives
     * @param tasks what happens later
     * @param retrievals what is to be retrieved
     * @param meters where the numbers are shown
     */
    @Inject
    public ArchivePolling(Archives archives, Tasks tasks, Retrievals retrievals, MeterRegistry meters) {
        this.archives = archives;
        this.tasks = tasks;
        this.retrievals = retrievals;
        this.meters = meters;
    }

    /** Schedules what is not scheduled yet; a database that is away does not keep the engine from starting. */
    void begin() {
        for (Archive archive : archives.all()) {
            try {
                tasks.schedulePoll(archive.name());
                archive.options().workers(archive.name()).forEach(tasks::scheduleRetrieve);
                LOG.info(
                        "Archive {} is polled every {} s, at most {} studies at once",
                        archive.name(),
                        archive.options().interval().toSeconds(),
                        archive.options().concurrentStudies());
            } catch (LedgerException ledgerDown) {
                LOG.error("Archive {} is not polled: {}", archive.name(), ledgerDown.getMessage());
            }
            Gauge.builder("bellwether.archive.waiting", retrievals, all -> waiting(all, archive.name()))
                    .description("Studies of an archive that wait for their retrieval or are being retrieved")
                    .tag("archive", archive.name())
                    .register(meters);
        }
    }

    private static double waiting(Retrievals retrievals, String archive) {
        try {
            return retrievals.waiting(archive);
        } catch (LedgerException ledgerDown) {
            // Not a number is what the database being away looks like.
            return Double.NaN;
        }
    }
}
