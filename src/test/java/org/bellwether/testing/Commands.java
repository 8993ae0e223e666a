package org.bellwether.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of a peer to its end. */
public final class Commands {

    private static final int MOST_SECONDS = 120;

    private Commands() {}

    /**
     * Runs a program and fails unless it ends with 0 within two minutes.
     *
     * @param program the program, as {@link Peers} found it
     * @param arguments its arguments; each is written with {@code toString}
     * @return what it wrote to its standard output
     */
    public static String run(Path program, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = Files.createTempFile("command", ".out");
        Path errors = Files.createTempFile("command", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(program + " did not end within " + MOST_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(program + " ended with " + process.exitValue() + ": "
                        + new String(Files.readAllBytes(errors), StandardCharsets.UTF_8));
            }
            return new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(errors);
        }
    }
}
