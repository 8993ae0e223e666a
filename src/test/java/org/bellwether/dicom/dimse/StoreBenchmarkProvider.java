package org.bellwether.dicom.dimse;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpoolArchive;
import org.bellwether.spool.SpoolOptions;

/** The storage and query provider with the real spool alone, for {@code src/test/scripts/store-benchmark.sh}. */
public final class StoreBenchmarkProvider {

    private StoreBenchmarkProvider() {}

    /** Serves until it is killed; arguments: port, folder, {@code durable} or {@code unsynced}. */
    public static void main(String[] args) throws Exception {
        SpoolOptions options =
                args[2].equals("durable") ? SpoolOptions.DEFAULT : SpoolOptions.DEFAULT.withoutDurability();
        Spool spool = new Spool(Path.of(args[1]), options);
        spool.open();
        StorageProvider provider = new StorageProvider(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])),
                StorageProviderOptions.of("BELLWETHER")
                        .withQueryRetrieve(new QueryRetrieveOptions(new SpoolArchive(spool), List.of())),
                spool,
                StorageListener.NONE);
        provider.start();
        Thread.sleep(Duration.ofHours(1).toMillis());
    }
}
