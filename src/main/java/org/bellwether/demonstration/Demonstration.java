package org.bellwether.demonstration;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Runs the demonstration inside the engine's process: prepares its peers, sends its studies, tells what happened. */
public final class Demonstration {

    private static volatile @Nullable Surroundings prepared;

    private Demonstration() {}

    /** Chooses free ports, starts the demonstration RIS and mailbox and points the engine at them. */
    public static void prepare() {
        PrintStream console = console();
        console.println("Bellwether demonstration. " + Story.RESEARCH_USE);
        console.println("The engine starts, with RIS, mailbox and database in this process; some seconds ...");
        prepared = Surroundings.prepare(DemonstrationOptions.ofThisProcess());
    }

    /**
     * Sends the studies once the engine is ready and tells on the console what became of each.
     *
     * @param once true to end the process with an exit code afterwards: 0 when all came out right, otherwise 1
     */
    public static void afterStart(boolean once) {
        Surroundings surroundings = prepared;
        if (surroundings == null) {
            throw new IllegalStateException("prepare() comes before afterStart()");
        }
        Thread thread = new Thread(new DemonstrationRun(surroundings, console(), once), "demonstration");
        thread.setDaemon(true);
        thread.start();
    }

    /** The console in UTF-8 whatever the locale is, since names are not all ASCII. */
    private static PrintStream console() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
