package org.bellwether.ops;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.quarkus.main.CamelMainApplication;
import org.bellwether.demonstration.Demonstration;
import org.jspecify.annotations.Nullable;

/**
 * Starts the engine. Without an argument it serves the routes of the current folder; {@code demo} also starts a
 * demonstration RIS and mailbox and sends phantom studies; {@code demo --once} ends with an exit code. {@code analyse}
 * reads a folder, {@code replay} reads stored series with other networks; both end by themselves.
 */
@QuarkusMain
public final class Bellwether {

    private static final int EXIT_CONFIGURATION = 78;

    private Bellwether() {}

    /**
     * Starts the engine.
     *
     * @param arguments nothing, {@code demo}, {@code demo --once} or a command that ends by itself
     */
    @SuppressWarnings("SystemOut") // before logging is configured the console is where a person looks
    public static void main(String[] arguments) {
        try {
            if (!command(List.of(arguments))) {
                start(List.of(arguments));
            }
        } catch (ConfigurationException wrong) {
            System.err.println("Bellwether cannot start.");
            System.err.println(wrong.getMessage());
            System.exit(EXIT_CONFIGURATION);
        }
    }

    /** Runs a command that needs neither routes nor a port; false when the arguments name none. */
    private static boolean command(List<String> arguments) throws ConfigurationException {
        String name = arguments.isEmpty() ? "" : arguments.get(0);
        if (!name.equals(AnalyseCommand.NAME) && !name.equals(ReplayCommand.NAME)) {
            return false;
        }
        // Results alone go to standard output, so that a program can read them.
        PrintStream results = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream notes = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        CommandLog.begin();
        List<String> rest = arguments.subList(1, arguments.size());
        int code = name.equals(AnalyseCommand.NAME)
                ? AnalyseCommand.run(rest, results, notes)
                : ReplayCommand.run(rest, results, notes);
        results.flush();
        System.exit(code);
        return true;
    }

    private static void start(List<String> arguments) throws ConfigurationException {
        boolean demonstrate = arguments.contains("demo");
        boolean once = arguments.contains("--once");
        for (String argument : arguments) {
            if (!List.of("demo", "--once").contains(argument) || (once && !demonstrate)) {
                throw new ConfigurationException(
                        "Unknown arguments " + arguments + ". Allowed are: nothing, demo, demo --once,"
                                + " analyse FOLDER, replay --models-dir FOLDER.");
            }
        }
        if (demonstrate) {
            Demonstration.prepare();
        }
        SiteConfiguration site = SiteConfiguration.read();
        RouteFiles.check(site.config().routesDir());
        site.publish();
        EmbeddedDatabase database = database(site.config());
        if (demonstrate) {
            Demonstration.afterStart(once);
        }
        StopSignals.handle();
        // Camel leaves its start to the main class of the application where there is one; arguments were ours.
        Quarkus.run(CamelMainApplication.class, (code, failure) -> exit(code, failure, database));
    }

    private static @Nullable EmbeddedDatabase database(BellwetherConfig config) throws ConfigurationException {
        BellwetherConfig.Database external = config.database();
        if (external.url().isPresent()) {
            System.setProperty("quarkus.datasource.jdbc.url", external.url().get());
            System.setProperty("quarkus.datasource.username", external.user());
            external.password().ifPresent(password -> System.setProperty("quarkus.datasource.password", password));
            return null;
        }
        Path directory = config.dataDir().resolve("postgres");
        EmbeddedDatabase database = EmbeddedDatabase.start(directory);
        System.setProperty("quarkus.datasource.jdbc.url", database.url());
        System.setProperty("quarkus.datasource.username", "postgres");
        return database;
    }

    @SuppressWarnings("SystemOut") // the log may be gone by now
    private static void exit(int code, @Nullable Throwable failure, @Nullable EmbeddedDatabase database) {
        if (failure != null) {
            System.err.println("Bellwether stopped: " + StartFailure.describe(failure));
        }
        if (database != null) {
            try {
                database.close();
            } catch (java.io.IOException notStopped) {
                System.err.println("The embedded PostgreSQL did not stop: " + notStopped.getMessage());
            }
        }
        System.exit(failure != null && code == 0 ? 1 : code);
    }
}
