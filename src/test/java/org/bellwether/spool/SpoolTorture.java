package org.bellwether.spool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.bellwether.dicom.data.DataSet;

/**
 * A program that receives instances without end and names each one that it has acknowledged, to be killed in the middle;
 * and that checks afterwards what is left. {@code receive FOLDER THREADS BYTES FIRST [nosync]} or {@code verify FOLDER} with the
 * acknowledged identifiers as input.
 */
final class SpoolTorture {

    static final String SERIES = "2.25.7";

    private SpoolTorture() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("receive")) {
            receive(
                    folder,
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]),
                    Long.parseLong(arguments[4]),
                    arguments.length < 6 || arguments[5].equals("sync"));
        } else {
            BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
            String problems = verify(folder, input.lines().toList());
            System.out.println(problems);
            System.exit(problems.contains("lost=0 damaged=0 quarantined=0") ? 0 : 1);
        }
    }

    private static void receive(Path folder, int threads, int bytes, long first, boolean durable) throws IOException {
        SpoolOptions options = SpoolOptions.DEFAULT.withFloorBytes(0);
        Spool spool = new Spool(folder, durable ? options : options.withoutDurability());
        spool.open();
        AtomicLong next = new AtomicLong(first);
        PrintStream acknowledged = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        for (int i = 0; i < threads; i++) {
            new Thread(() -> {
                        while (true) {
                            String uid = "2.25.70." + next.getAndIncrement();
                            try {
                                Instances.store(spool, Instances.header(SERIES, uid), part10(uid, bytes));
                            } catch (Exception e) {
                                System.err.println("refused " + uid + ": " + e);
                                return;
                            }
                            acknowledged.println(uid);
                        }
                    })
                    .start();
        }
    }

    private static byte[] part10(String uid, int bytes) {
        DataSet header = Instances.header(SERIES, uid);
        // Lengths differ, so that files end anywhere in a block.
        return Instances.part10(header, bytes + 2 * new Random(uid.hashCode()).nextInt(5000), uid.hashCode());
    }

    /** Opens the folder as a start does and compares every acknowledged instance byte by byte with what was sent. */
    static String verify(Path folder, List<String> acknowledged) throws IOException {
        int[] quarantined = {0};
        SpoolListener listener = new SpoolListener() {
            @Override
            public void quarantined(Path file, String reason) {
                quarantined[0]++;
            }
        };
        int lost = 0;
        int damaged = 0;
        try (Spool spool = new Spool(folder, SpoolOptions.DEFAULT.withVerifyAtOpen(true), listener)) {
            spool.open();
            Map<String, SpooledInstance> kept = new HashMap<>();
            spool.instances(SERIES).forEach(instance -> kept.put(instance.sopInstanceUid(), instance));
            for (String uid : acknowledged) {
                SpooledInstance instance = kept.get(uid);
                if (instance == null) {
                    lost++;
                } else if (!sameBytes(instance, uid)) {
                    damaged++;
                }
            }
        }
        return "acknowledged=" + acknowledged.size() + " lost=" + lost + " damaged=" + damaged + " quarantined="
                + quarantined[0];
    }

    private static boolean sameBytes(SpooledInstance instance, String uid) throws IOException {
        byte[] found = java.nio.file.Files.readAllBytes(instance.file());
        for (int bytes : new int[] {SMALL, LARGE}) {
            if (Arrays.equals(found, part10(uid, bytes))) {
                return true;
            }
        }
        return false;
    }

    /** Pixel bytes of the instances of a test. */
    static final int SMALL = 60_000;

    /** Pixel bytes of a CT slice. */
    static final int LARGE = 526_000;
}
