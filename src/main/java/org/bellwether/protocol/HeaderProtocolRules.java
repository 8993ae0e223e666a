package org.bellwether.protocol;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.domain.Contrast;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.Reconstruction;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a site tells the protocol of a series from its header. For each property the first rule that holds
 * gives the answer; where none holds the header does not know.
 */
public final class HeaderProtocolRules {

    private static final List<String> SECTIONS =
            List.of("excluded", "contrast", "orientation", "reconstruction", "selection");

    private final List<Rule<String>> excluded;
    private final List<Rule<Contrast>> contrast;
    private final List<Rule<Orientation>> orientation;
    private final List<Rule<Reconstruction>> reconstruction;
    private final SelectionCriteria selection;

    private record Rule<T>(T answer, HeaderCondition when) {}

    private HeaderProtocolRules(RuleNode file) throws RuleFileException {
        Map<String, RuleNode> sections = file.fields(SECTIONS);
        excluded = new ArrayList<>();
        for (RuleNode rule : file.required("excluded").items()) {
            rule.fields(List.of("because", "when"));
            excluded.add(new Rule<>(rule.required("because").text(), HeaderCondition.read(rule.required("when"))));
        }
        contrast = rules(file.required("contrast"), Contrast.class);
        orientation = rules(file.required("orientation"), Orientation.class);
        reconstruction = rules(file.required("reconstruction"), Reconstruction.class);
        RuleNode criteria = sections.get("selection");
        selection = criteria == null ? SelectionCriteria.DEFAULT : SelectionCriteria.read(criteria);
    }

    private static <E extends Enum<E>> List<Rule<E>> rules(RuleNode list, Class<E> type) throws RuleFileException {
        List<Rule<E>> rules = new ArrayList<>();
        for (RuleNode rule : list.items()) {
            rule.fields(List.of("answer", "when"));
            rules.add(new Rule<>(rule.required("answer").constant(type), HeaderCondition.read(rule.required("when"))));
        }
        return rules;
    }

    /**
     * Loads a rule file, normally {@code routes/protocol-rules.yaml}.
     *
     * @param file YAML
     * @return the rules
     * @throws RuleFileException when the file is missing or wrong; names file, line, key and what is allowed
     */
    public static HeaderProtocolRules load(Path file) throws RuleFileException {
        return new HeaderProtocolRules(RuleNode.read(file));
    }

    /**
     * Returns what the file says about the choice of the series to read.
     *
     * @return its section {@code selection}, or the defaults for what it leaves out
     */
    public SelectionCriteria selection() {
        return selection;
    }

    /**
     * Asks the rules about a series of which one header stands for all, also for loss by compression.
     *
     * @param header the header of any of its instances
     * @param sliceCount how many slices it has
     * @return an answer for each property
     */
    public HeaderAnswers answer(DataSet header, int sliceCount) {
        return answer(
                header, sliceCount, header.string(Tag.LOSSY_IMAGE_COMPRESSION).equals("01"));
    }

    /**
     * Asks the rules about a series.
     *
     * @param header the header of any of its instances
     * @param sliceCount how many slices it has
     * @param lossy whether any of them was compressed with loss
     * @return an answer for each property
     */
    public HeaderAnswers answer(DataSet header, int sliceCount, boolean lossy) {
        HeaderView view = new HeaderView(header, sliceCount, lossy);
        return new HeaderAnswers(
                first(contrast, view), first(orientation, view), first(reconstruction, view), first(excluded, view));
    }

    private static <T> @Nullable T first(List<Rule<T>> rules, HeaderView view) {
        for (Rule<T> rule : rules) {
            if (rule.when().holds(view)) {
                return rule.answer();
            }
        }
        return null;
    }
}
