package org.bellwether.ops;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.apache.camel.spi.CamelEvent.CamelContextStartedEvent;
import org.bellwether.ledger.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the tasks once the routes that they send into are there, and stops them before those go. */
@ApplicationScoped
public class Engine {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final Tasks tasks;
    private final BellwetherConfig config;
    private final WarmUp warmUp;
    private final IntakeMetrics metrics;
    private final WorkMetrics workMetrics;
    private final ArchivePolling archives;

    /**
     * Makes the bean.
     *
     * @param tasks what happens later
     * @param warmUp loads what the first message needs
     * @param metrics shows what the DICOM port has seen
     * @param workMetrics shows what waits
     * @param archives asks other archives
     * @param config the options
     */
    @Inject
    public Engine(
            Tasks tasks,
            WarmUp warmUp,
            IntakeMetrics metrics,
            WorkMetrics workMetrics,
            ArchivePolling archives,
            BellwetherConfig config) {
        this.tasks = tasks;
        this.warmUp = warmUp;
        this.metrics = metrics;
        this.workMetrics = workMetrics;
        this.archives = archives;
        this.config = config;
    }

    void started(@Observes CamelContextStartedEvent event) {
        tasks.start();
        warmUp.begin();
        metrics.register();
        workMetrics.register();
        archives.begin();
        LOG.info(
                "Bellwether listens for DICOM as {} on port {}, networks run {}. Research use, not for clinical use.",
                config.dicom().aeTitle(),
                config.dicom().port(),
                config.inference().engine() == BellwetherConfig.Engine.TRITON
                        ? "on Triton at " + config.triton().servers()
                        : "in this process");
        if (config.ris().host().isEmpty()) {
            LOG.warn("No RIS is configured (bellwether.ris.host): no HL7 message is sent");
        }
        if (config.pager().to().isEmpty()) {
            LOG.warn("No pager is configured (bellwether.pager.to): nobody is paged");
        }
    }

    void stopping(@Observes ShutdownEvent event) {
        tasks.stop();
    }
}
