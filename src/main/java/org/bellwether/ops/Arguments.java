package org.bellwether.ops;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The arguments of a command: options with a value, options without, and what stands by itself. */
final class Arguments {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    /**
     * Reads arguments.
     *
     * @param command the command, for messages
     * @param given what follows it
     * @param flags options without a value, such as {@code --json}
     * @param valued options that a value follows, such as {@code --threads}
     * @throws ConfigurationException when an option is unknown, given twice, or lacks its value
     */
    Arguments(String command, List<String> given, Set<String> flags, Set<String> valued) throws ConfigurationException {
        for (int i = 0; i < given.size(); i++) {
            String argument = given.get(i);
            if (!argument.startsWith("--")) {
                others.add(argument);
                continue;
            }
            String value = "";
            if (valued.contains(argument)) {
                i++;
                if (i == given.size()) {
                    throw new ConfigurationException(command + ": " + argument + " needs a value.");
                }
                value = given.get(i);
            } else if (!flags.contains(argument)) {
                Set<String> allowed = new TreeSet<>(flags);
                allowed.addAll(valued);
                throw new ConfigurationException(command + ": there is no option " + argument + ". Allowed are: "
                        + String.join(", ", allowed) + ".");
            }
            if (values.put(argument, value) != null) {
                throw new ConfigurationException(command + ": " + argument + " is given twice.");
            }
        }
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** A whole number of at least 1. */
    int count(String option, int otherwise) throws ConfigurationException {
        String value = values.get(option);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw new ConfigurationException(option + " must be a whole number from 1, not '" + value + "'.");
        }
        return Integer.parseInt(value);
    }

    /** What stands by itself. */
    List<String> others() {
        return List.copyOf(others);
    }

    /** Sets an option of the engine for this run, above file and environment. */
    void publish(String option, String key) {
        value(option).ifPresent(value -> System.setProperty(key, value));
    }

    /** Sets a folder of the engine for this run, likewise. */
    void publishFolder(String option, String key) {
        value(option).ifPresent(value -> System.setProperty(key, folder(value).toString()));
    }

    /** A folder as the caller means it: the script that starts the engine changes into the engine's own folder first. */
    static Path folder(String text) {
        String calledFrom = System.getenv("CALLED_FROM");
        return Path.of(calledFrom == null ? "" : calledFrom).resolve(text);
    }
}
