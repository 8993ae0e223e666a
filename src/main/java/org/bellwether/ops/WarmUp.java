package org.bellwether.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Patient;
import org.bellwether.domain.StageDurations;
import org.bellwether.domain.Study;
import org.bellwether.report.hl7.ControlId;
import org.bellwether.report.hl7.OruMessage;
import org.bellwether.report.hl7.OruOptions;

/**
 * Builds one message that nobody gets, so that the first real one does not wait for the classes of HL7: they take more
 * than a second to load, which the first positive study after a start would pay.
 */
@ApplicationScoped
public class WarmUp {

    private final OruOptions options;

    /**
     * Makes the bean.
     *
     * @param options what the site sets for its messages
     */
    @Inject
    public WarmUp(OruOptions options) {
        this.options = options;
    }

    /** Warms up beside the start, which it does not hold up. */
    void begin() {
        Thread thread = new Thread(this::buildMessage, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void buildMessage() {
        UUID id = new UUID(0, 0);
        Instant now = Instant.now();
        Study study = new Study("2.25.0", new Patient("", "", "", "", ""), "", "", "", "", null, now);
        Assessment assessment = new Assessment(
                id,
                study.studyInstanceUid(),
                "",
                AssessmentStatus.NOT_ANALYSED,
                "warm-up",
                null,
                List.of(),
                null,
                StageDurations.NONE,
                null,
                now);
        OruMessage.build(assessment, study, List.of(), options, ControlId.of(id));
    }
}
