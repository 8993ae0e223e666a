package org.bellwether.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds the programs on the other end of a test: DCMTK, Orthanc, Chromium, the Python environment. Where one is missing
 * the test is skipped with the reason printed; under continuous integration (environment variable {@code CI=true}) it
 * fails instead.
 */
public final class Peers {

    private Peers() {}

    /**
     * Finds a program on the search path, or skips the running test.
     *
     * @param names names of the program, the first that exists is taken
     * @return its path
     */
    public static Path program(String... names) {
        for (String name : names) {
            for (String directory : System.getenv().getOrDefault("PATH", "").split(":")) {
                Path candidate = Path.of(directory.isEmpty() ? "." : directory, name);
                if (Files.isExecutable(candidate)) {
                    return candidate;
                }
            }
            Path system = Path.of("/usr/sbin", name);
            if (Files.isExecutable(system)) {
                return system;
            }
        }
        return missing("program '" + String.join("' or '", names) + "' is not installed");
    }

    /**
     * Finds the interpreter of the Python environment that {@code src/test/scripts/python-venv.sh} makes, or skips the
     * running test.
     *
     * @return path of python
     */
    public static Path python() {
        Path python = home().resolve("venv/bin/python");
        return Files.isExecutable(python) ? python : missing("no Python environment at " + python);
    }

    /**
     * Returns the folder that holds what the scripts install: {@code .peers}, or the environment variable
     * {@code PEERS_HOME}.
     *
     * @return the folder
     */
    public static Path home() {
        return Path.of(System.getenv().getOrDefault("PEERS_HOME", ".peers")).toAbsolutePath();
    }

    /**
     * Skips the running test, or fails it under continuous integration.
     *
     * @param reason what is missing
     * @return never
     */
    public static Path missing(String reason) {
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(reason + "; under continuous integration every peer must be there");
        }
        System.out.println("SKIPPED: " + reason);
        Assumptions.abort(reason);
        throw new IllegalStateException("unreachable");
    }
}
