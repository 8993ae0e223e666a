package org.bellwether.dicom.dimse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.AssociationStatistics;
import org.bellwether.dicom.net.KeyMaterial;
import org.bellwether.dicom.net.TlsSettings;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpoolArchive;
import org.bellwether.spool.SpoolOptions;

/**
 * Storage and query/retrieve providers over one real spool, in a process of their own, for {@code src/test/python/dicom_battery}.
 * Each argument {@code name,option=value,...} is one provider. Prints {@code LISTENING name port} for each, then answers a line
 * {@code statistics name} or {@code heap} with one line, until its input ends.
 */
public final class BatteryProvider {

    private static final String AE_TITLE = "BELLWETHER";

    private final Spool spool;
    private final Map<String, StorageProvider> providers = new LinkedHashMap<>();

    private BatteryProvider(Spool spool) {
        this.spool = spool;
    }

    /** Serves until the input ends; arguments: folder of the spool, then the providers. */
    public static void main(String[] args) throws IOException {
        Spool spool = new Spool(Path.of(args[0]), SpoolOptions.DEFAULT.withFloorBytes(1 << 20));
        spool.open();
        BatteryProvider battery = new BatteryProvider(spool);
        for (int i = 1; i < args.length; i++) {
            battery.start(args[i]);
        }
        System.out.println("READY");
        battery.serve();
    }

    private void start(String argument) throws IOException {
        Map<String, String> options = new LinkedHashMap<>();
        String[] parts = argument.split(",");
        for (int i = 1; i < parts.length; i++) {
            options.put(parts[i].split("=", 2)[0], parts[i].split("=", 2)[1]);
        }
        StorageProvider provider = new StorageProvider(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                options(options),
                spool,
                StorageListener.NONE);
        provider.start();
        providers.put(parts[0], provider);
        System.out.println("LISTENING " + parts[0] + " " + provider.port());
    }

    private StorageProviderOptions options(Map<String, String> options) {
        AssociationOptions association =
                AssociationOptions.DEFAULTS.withTimeouts(seconds(options, "artim", 30), seconds(options, "idle", 60));
        if (options.containsKey("certificate")) {
            Path folder = Path.of(options.get("certificate"));
            association = association.withTls(new TlsSettings(
                    KeyMaterial.context(
                            folder.resolve("ours.pem"),
                            folder.resolve("ours.key"),
                            null,
                            null,
                            folder.resolve("ca.pem")),
                    options.containsKey("client-certificate"),
                    true));
        }
        List<MoveDestination> destinations = options.containsKey("destination")
                ? List.of(new MoveDestination("SECOND", "127.0.0.1", Integer.parseInt(options.get("destination"))))
                : List.of();
        StorageProviderOptions defaults = StorageProviderOptions.of(AE_TITLE)
                .withPrivateSopClasses(options.containsKey("private"))
                .withQueryRetrieve(new QueryRetrieveOptions(new SpoolArchive(spool), destinations));
        return defaults.withAssociation(association);
    }

    private static Duration seconds(Map<String, String> options, String name, int otherwise) {
        String value = options.get(name);
        return value == null
                ? Duration.ofSeconds(otherwise)
                : Duration.ofMillis((long) (1000 * Double.parseDouble(value)));
    }

    private void serve() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            System.out.println(
                    switch (words[0]) {
                        case "statistics" -> statistics(providers.get(words[1]).statistics());
                        case "heap" -> heap();
                        default -> throw new IllegalArgumentException(line);
                    });
        }
        System.exit(0);
    }

    private static String statistics(StorageStatistics all) {
        AssociationStatistics of = all.associations();
        return "accepted=" + of.accepted() + " rejected=" + of.rejected() + " rejectedTransiently="
                + of.rejectedTransiently() + " released=" + of.released() + " aborted=" + of.aborted() + " open="
                + of.open() + " stored=" + all.stored() + " refused=" + all.refused();
    }

    /** Bytes in use after what nobody holds any more is gone. */
    private static String heap() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return Long.toString(runtime.totalMemory() - runtime.freeMemory());
    }
}
