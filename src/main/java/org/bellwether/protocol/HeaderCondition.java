package org.bellwether.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A condition on a header, as a site writes it in the rule file. An attribute that is missing fulfils none. */
interface HeaderCondition {

    /** The keys of a condition. */
    List<String> KEYS = List.of(
            "and", "or", "not", "always", "tag", "value", "present", "equals", "contains", "matches", "from", "to");

    /** The keys of which a comparison needs one; from and to may stand together. */
    List<String> COMPARISONS = List.of("present", "equals", "contains", "matches", "from", "to");

    /**
     * Tells whether a header fulfils it.
     *
     * @param header the header
     * @return true when it does
     */
    boolean holds(HeaderView header);

    /**
     * Reads a condition.
     *
     * @param node where it stands
     * @return the condition
     * @throws RuleFileException when it is none; names line, key and what is allowed
     */
    static HeaderCondition read(RuleNode node) throws RuleFileException {
        Map<String, RuleNode> fields = node.fields(KEYS);
        if (fields.containsKey("tag")) {
            return comparison(node, fields);
        }
        if (fields.size() != 1) {
            throw node.wrong("must hold either one of and, or, not, always, or a tag with a comparison");
        }
        Map.Entry<String, RuleNode> only = fields.entrySet().iterator().next();
        switch (only.getKey()) {
            case "and" -> {
                List<HeaderCondition> parts = readAll(only.getValue());
                return header -> parts.stream().allMatch(part -> part.holds(header));
            }
            case "or" -> {
                List<HeaderCondition> parts = readAll(only.getValue());
                return header -> parts.stream().anyMatch(part -> part.holds(header));
            }
            case "not" -> {
                HeaderCondition inner = read(only.getValue());
                return header -> !inner.holds(header);
            }
            case "always" -> {
                boolean always = only.getValue().truth();
                return header -> always;
            }
            default -> throw node.wrong("compares nothing: it needs a 'tag'");
        }
    }

    private static List<HeaderCondition> readAll(RuleNode list) throws RuleFileException {
        List<HeaderCondition> conditions = new ArrayList<>();
        for (RuleNode item : list.items()) {
            conditions.add(read(item));
        }
        return conditions;
    }

    private static HeaderCondition comparison(RuleNode node, Map<String, RuleNode> fields) throws RuleFileException {
        String keyword = node.required("tag").text();
        if (!HeaderView.knows(keyword)) {
            throw node.required("tag")
                    .wrong("is no attribute: '" + keyword + "'; allowed: a keyword of PS3.6, " + HeaderView.SLICE_COUNT
                            + ", " + HeaderView.SLICE_PLANE);
        }
        List<String> given = COMPARISONS.stream().filter(fields::containsKey).toList();
        boolean range = given.equals(List.of("from", "to"));
        if (fields.containsKey("and")
                || fields.containsKey("or")
                || fields.containsKey("not")
                || fields.containsKey("always")
                || (given.size() != 1 && !range)) {
            throw node.wrong("needs exactly one comparison of its tag: " + String.join(", ", COMPARISONS)
                    + " (from and to may stand together)");
        }
        int index = fields.containsKey("value") ? index(node.required("value")) : 0;
        if (given.contains("present")) {
            boolean wanted = node.required("present").truth();
            return header -> anyValue(header, keyword, index, text -> true) == wanted;
        }
        Predicate<String> test = test(node, given);
        return header -> anyValue(header, keyword, index, test);
    }

    private static int index(RuleNode node) throws RuleFileException {
        double number = node.number();
        if (number < 1 || number != Math.rint(number)) {
            throw node.wrong("must be 1 for the first value, 2 for the second, and so on");
        }
        return (int) number;
    }

    private static Predicate<String> test(RuleNode node, List<String> given) throws RuleFileException {
        String comparison = given.get(0);
        RuleNode operand = node.required(comparison);
        switch (comparison) {
            case "equals" -> {
                List<String> texts = texts(operand);
                return text -> texts.contains(text.toUpperCase(Locale.ROOT));
            }
            case "contains" -> {
                List<String> texts = texts(operand);
                return text -> texts.stream().anyMatch(text.toUpperCase(Locale.ROOT)::contains);
            }
            case "matches" -> {
                Pattern pattern = operand.pattern();
                return text -> pattern.matcher(text).find();
            }
            default -> {
                double from = given.contains("from") ? node.required("from").number() : Double.NEGATIVE_INFINITY;
                double to = given.contains("to") ? node.required("to").number() : Double.POSITIVE_INFINITY;
                if (from > to) {
                    throw node.required("from").wrong("must not be above 'to'");
                }
                return text -> within(text, from, to);
            }
        }
    }

    private static List<String> texts(RuleNode operand) throws RuleFileException {
        List<String> texts = new ArrayList<>();
        for (RuleNode node : operand.isList() ? operand.items() : List.of(operand)) {
            texts.add(node.text().strip().toUpperCase(Locale.ROOT));
        }
        return texts;
    }

    private static boolean within(String text, double from, double to) {
        try {
            double number = Double.parseDouble(text);
            return number >= from && number <= to;
        } catch (NumberFormatException e) {
            // A text where a number belongs lies in no range; the rule just does not hold.
            return false;
        }
    }

    private static boolean anyValue(HeaderView header, String keyword, int index, Predicate<String> test) {
        List<String> values = header.values(keyword);
        if (index > 0) {
            values = index <= values.size() ? List.of(values.get(index - 1)) : List.of();
        }
        return values.stream().anyMatch(text -> !text.isEmpty() && test.test(text));
    }
}
