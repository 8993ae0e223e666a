package org.bellwether.route;

import java.util.ArrayList;
import java.util.List;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;

/**
 * Who is told of an assessment.
 *
 * @param ris whether a radiology information system is configured
 * @param pager whether somebody is paged
 * @param webhook whether a webhook is configured
 */
public record Recipients(boolean ris, boolean pager, boolean webhook) {

    /**
     * Chooses the recipients of an assessment: RIS and webhook hear of every one, the pager of positives.
     *
     * @param assessment the assessment
     * @return names of recipients, which are also the ends of the route names {@code deliver-...}
     */
    public List<String> of(Assessment assessment) {
        List<String> names = new ArrayList<>();
        if (pager && assessment.status() == AssessmentStatus.POSITIVE) {
            names.add("pager");
        }
        if (ris) {
            names.add("ris");
        }
        if (webhook) {
            names.add("webhook");
        }
        return names;
    }
}
