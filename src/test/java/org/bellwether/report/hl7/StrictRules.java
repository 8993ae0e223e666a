package org.bellwether.report.hl7;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.Version;
import ca.uhn.hl7v2.model.AbstractSegment;
import ca.uhn.hl7v2.model.Group;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Structure;
import ca.uhn.hl7v2.validation.builder.support.DefaultValidationBuilder;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.util.ArrayList;
import java.util.List;

/** HAPI's rules and some more: known segments in their places alone, and every required field filled. */
final class StrictRules extends DefaultValidationBuilder {

    private static final long serialVersionUID = 1L;

    @Override
    protected void configure() {
        super.configure();
        forVersion(Version.V251)
                .message()
                .all()
                .onlyKnownSegments()
                .onlyAllowableSegmentsInSuperStructure()
                .choiceElementsRespected();
    }

    /** Parses a message under all rules; breaking one throws. */
    static Message parse(String message) throws HL7Exception {
        HapiContext context = new DefaultHapiContext();
        context.setValidationContext(ValidationContextFactory.fromBuilder(new StrictRules()));
        context.getParserConfiguration().setValidating(true);
        return context.getPipeParser().parse(message);
    }

    /** Returns the required fields of the message's segments that are empty, as SEG-n. */
    static List<String> emptyRequiredFields(Group group) throws HL7Exception {
        List<String> empty = new ArrayList<>();
        for (String name : group.getNames()) {
            for (Structure structure : group.getAll(name)) {
                if (structure instanceof Group inner) {
                    empty.addAll(emptyRequiredFields(inner));
                } else if (structure instanceof AbstractSegment segment && !segment.isEmpty()) {
                    empty.addAll(emptyRequiredFields(segment));
                }
            }
        }
        return empty;
    }

    private static List<String> emptyRequiredFields(AbstractSegment segment) throws HL7Exception {
        List<String> empty = new ArrayList<>();
        for (int field = 1; field <= segment.numFields(); field++) {
            boolean filled = ((Segment) segment).getField(field).length > 0
                    && !((Segment) segment).getField(field, 0).isEmpty();
            if (segment.isRequired(field) && !filled) {
                empty.add(segment.getName() + "-" + field);
            }
        }
        return empty;
    }
}
