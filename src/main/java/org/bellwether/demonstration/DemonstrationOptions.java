package org.bellwether.demonstration;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The options of the engine as the demonstration finds and changes them. What a person has set for this run, by an
 * environment variable or a system property, stays; what {@code site.properties} says gives way, since a demonstration
 * must not reach the real RIS of a site.
 */
final class DemonstrationOptions {

    private final Properties system;
    private final Map<String, String> environment;
    private final Properties site;

    /**
     * Makes options over given sources.
     *
     * @param system system properties; offered values are put here
     * @param environment environment variables
     * @param site the content of {@code site.properties}
     */
    DemonstrationOptions(Properties system, Map<String, String> environment, Properties site) {
        this.system = system;
        this.environment = environment;
        this.site = site;
    }

    /**
     * Reads the options of this process.
     *
     * @return the options
     */
    static DemonstrationOptions ofThisProcess() {
        DemonstrationOptions withoutSite =
                new DemonstrationOptions(System.getProperties(), System.getenv(), new Properties());
        Path file =
                Path.of(withoutSite.value("bellwether.routes-dir", "routes")).resolve("site.properties");
        Properties site = new Properties();
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                site.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                // The engine reads the same file next and stops with a message that names it.
                return withoutSite;
            }
        }
        return new DemonstrationOptions(System.getProperties(), System.getenv(), site);
    }

    /**
     * Tells whether a person has set an option for this run.
     *
     * @param key the option
     * @return true when an environment variable or a system property sets it
     */
    boolean isSetForThisRun(String key) {
        return system.getProperty(key) != null || environmentValue(key) != null;
    }

    /**
     * Sets an option unless a person has set it for this run.
     *
     * @param key the option
     * @param value its value
     */
    void offer(String key, String value) {
        if (!isSetForThisRun(key)) {
            system.setProperty(key, value);
        }
    }

    /**
     * Takes an option of the site back, so that the demonstration stays on this machine.
     *
     * @param key the option
     */
    void withdraw(String key) {
        if (site.getProperty(key) != null) {
            offer(key, "");
        }
    }

    /**
     * Reads an option.
     *
     * @param key the option
     * @param otherwise the value where nothing sets it
     * @return the value that the engine will see
     */
    String value(String key, String otherwise) {
        String value = system.getProperty(key);
        if (value == null) {
            value = environmentValue(key);
        }
        return value == null ? site.getProperty(key, otherwise) : value;
    }

    /**
     * Reads an option that is a number.
     *
     * @param key the option
     * @param otherwise the value where nothing sets it, or where it is no number: the engine's own check names that
     * @return the value
     */
    int number(String key, int otherwise) {
        String value = value(key, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    private @Nullable String environmentValue(String key) {
        String underscores = key.replaceAll("[^A-Za-z0-9]", "_");
        for (String name : new String[] {key, underscores, underscores.toUpperCase(Locale.ROOT)}) {
            String value = environment.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
