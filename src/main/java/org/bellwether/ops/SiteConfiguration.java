package org.bellwether.ops;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.bellwether.dicom.net.KeyMaterial;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code routes/site.properties} before anything starts, and refuses what it cannot mean: an unknown key, a value
 * of the wrong type.
 */
public final class SiteConfiguration {

    private static final String PREFIX = "bellwether.";

    /** Above the properties inside the jar (250), below environment variables (300). */
    private static final int ORDINAL = 275;

    private final BellwetherConfig config;
    private final Path file;

    private SiteConfiguration(BellwetherConfig config, Path file) {
        this.config = config;
        this.file = file;
    }

    /**
     * Reads the configuration of the current folder.
     *
     * @return the checked configuration
     * @throws ConfigurationException when the folder, a key or a value is wrong
     */
    public static SiteConfiguration read() throws ConfigurationException {
        Path routes = Path.of(
                firstOf(System.getProperty("bellwether.routes-dir"), System.getenv("BELLWETHER_ROUTES_DIR"), "routes"));
        if (!Files.isDirectory(routes)) {
            throw new ConfigurationException("There is no folder '" + routes.toAbsolutePath()
                    + "'. The engine reads its routes (*.camel.yaml) and site.properties from it: start the engine in"
                    + " the folder that holds 'routes', or name it by bellwether.routes-dir.");
        }
        Path file = routes.resolve("site.properties");
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .addSystemSources()
                .withMapping(BellwetherConfig.class);
        if (Files.exists(file)) {
            checkKeys(file);
            builder.withSources(source(file));
        }
        try {
            BellwetherConfig config = builder.build().getConfigMapping(BellwetherConfig.class);
            checkTls(config.dicom().tls(), file);
            checkArchives(config, file);
            return new SiteConfiguration(config, file);
        } catch (ConfigValidationException problems) {
            throw new ConfigurationException(describe(problems, file));
        }
    }

    /**
     * Returns the configuration.
     *
     * @return all options with their defaults
     */
    public BellwetherConfig config() {
        return config;
    }

    /**
     * Hands the file's values on as system properties, save those that an environment variable or a system property
     * sets already: the framework's own way to name a file lets the file win over the environment.
     *
     * @throws ConfigurationException when the file has become unreadable
     */
    public void publish() throws ConfigurationException {
        Properties properties = Files.exists(file) ? load(file) : new Properties();
        for (String key : properties.stringPropertyNames()) {
            if (System.getenv(environmentName(key)) == null && System.getProperty(key) == null) {
                System.setProperty(key, properties.getProperty(key).trim());
            }
        }
    }

    /**
     * Lists every key with the type of its value.
     *
     * @return type by key, sorted
     */
    public static Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        ConfigurationKeys.of(BellwetherConfig.class, "bellwether").forEach(key -> keys.put(key.name(), key.type()));
        return keys;
    }

    /** Reads the keys once before anything starts: a wrong file is found here and not by the first peer. */
    private static void checkTls(BellwetherConfig.DicomTls tls, Path file) throws ConfigurationException {
        try {
            KeyMaterial.context(
                    tls.certificate().map(Path::of).orElse(null),
                    tls.key().map(Path::of).orElse(null),
                    tls.keyStore().map(Path::of).orElse(null),
                    tls.keyPassword().orElse(null),
                    tls.trusted().map(Path::of).orElse(null));
        } catch (IllegalArgumentException wrong) {
            throw new ConfigurationException(file + ": bellwether.dicom.tls.*: " + wrong.getMessage());
        }
        boolean ours = tls.certificate().isPresent() || tls.keyStore().isPresent();
        if (!ours && (tls.trusted().isPresent() || tls.clientCertificateRequired())) {
            throw new ConfigurationException(
                    file + ": bellwether.dicom.tls.*: encryption needs a certificate of the engine,"
                            + " bellwether.dicom.tls.certificate or bellwether.dicom.tls.key-store");
        }
    }

    private static void checkArchives(BellwetherConfig config, Path file) throws ConfigurationException {
        List<String> problems = new ArrayList<>();
        config.archives().forEach((name, archive) -> {
            try {
                ArchiveBeans.check(name, archive);
            } catch (IllegalArgumentException wrong) {
                problems.add(file + ": bellwether.archives." + name + ".*: " + wrong.getMessage());
            }
        });
        try {
            ArchiveBeans.priors(config.priors());
        } catch (IllegalArgumentException wrong) {
            problems.add(file + ": bellwether.priors.*: " + wrong.getMessage());
        }
        try {
            ArchiveBeans.stow(config);
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            problems.add(file + ": bellwether.stow.*: " + wrong.getMessage());
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(String.join(System.lineSeparator(), problems));
        }
    }

    private static void checkKeys(Path file) throws ConfigurationException {
        Properties properties = load(file);
        Map<String, String> known = keys();
        List<String> problems = new ArrayList<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(PREFIX) && !ConfigurationKeys.isKnown(known.keySet(), key)) {
                problems.add(file + ": there is no option '" + key + "'." + nearest(key, known));
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(String.join(System.lineSeparator(), problems));
        }
    }

    private static Properties load(Path file) throws ConfigurationException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ConfigurationException(file + " cannot be read: " + unreadable.getMessage());
        }
        return properties;
    }

    private static String nearest(String wrong, Map<String, String> known) {
        List<String> close = known.keySet().stream()
                .filter(key -> distance(key, wrong) <= Math.max(2, wrong.length() / 6))
                .limit(3)
                .toList();
        return close.isEmpty()
                ? " Allowed are: " + String.join(", ", known.keySet()) + "."
                : " Did you mean " + String.join(" or ", close) + "?";
    }

    /** Levenshtein distance of two keys. */
    static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }

    private static String describe(ConfigValidationException problems, Path file) {
        Map<String, String> types = keys();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < problems.getProblemCount(); i++) {
            String message = problems.getProblem(i).getMessage();
            String key = types.keySet().stream()
                    .filter(candidate -> message.contains(candidate))
                    .max((a, b) -> Integer.compare(a.length(), b.length()))
                    .orElse("");
            String allowed = key.isEmpty() ? "" : " Allowed is: " + types.get(key) + ".";
            String where = key.isEmpty() || System.getenv(environmentName(key)) == null
                    ? file.toString()
                    : "environment variable " + environmentName(key);
            lines.add(where + ": " + (key.isEmpty() ? "" : key + ": ") + message + allowed);
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** The environment variable that stands for a key. */
    static String environmentName(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String firstOf(@Nullable String first, @Nullable String second, String otherwise) {
        return first != null ? first : second != null ? second : otherwise;
    }

    private static PropertiesConfigSource source(Path file) throws ConfigurationException {
        try {
            return new PropertiesConfigSource(file.toUri().toURL(), ORDINAL);
        } catch (IOException unreadable) {
            throw new ConfigurationException(file + " cannot be read: " + unreadable.getMessage());
        }
    }
}
