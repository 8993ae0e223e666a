package org.bellwether.web;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.bellwether.dicom.dimse.Reception;
import org.bellwether.dicom.dimse.StorageListener;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.bellwether.dicom.dimse.StoreRequest;
import org.bellwether.dicom.dimse.StoreSink;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.ledger.Deliveries;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.ledger.StudyRecords;
import org.bellwether.ledger.Worklist;
import org.bellwether.spool.MaskStore;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpoolOptions;
import org.bellwether.testing.TestDatabase;

/** What the resources read, in place of the engine's own beans: a real ledger and a real spool with
 * {@link SampleStudies} and {@link SampleImages}. */
@Alternative
@Singleton
public class WebBeans {

    static final String STOW_TOKEN = "0123456789abcdef";
    static final long MOST_STOW_BYTES = 1 << 20;

    private final AgroalDataSource database = TestDatabase.fresh();
    private final Path folder = Files.createTempDirectory("web");
    private final Spool spool = new Spool(folder.resolve("spool"), SpoolOptions.DEFAULT.withoutDurability());
    private final MaskStore masks = new MaskStore(folder.resolve("masks"));

    WebBeans() throws IOException, StoreRefusedException {
        spool.open();
        SampleStudies.store(database);
        SampleImages.store(spool, masks);
    }

    @PreDestroy
    void close() throws IOException {
        database.close();
        spool.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Produces
    @Alternative
    @Singleton
    Spool spool() {
        return spool;
    }

    @Produces
    @Alternative
    @Singleton
    MaskStore masks() {
        return masks;
    }

    @Produces
    @Alternative
    @Singleton
    Worklist worklist() {
        return new Worklist(database);
    }

    @Produces
    @Alternative
    @Singleton
    AssessmentRecords assessments() {
        return new AssessmentRecords(database, () -> {});
    }

    @Produces
    @Alternative
    @Singleton
    Deliveries deliveries() {
        return new Deliveries(database);
    }

    @Produces
    @Alternative
    @Singleton
    StudyRecords studies() {
        return new StudyRecords(database);
    }

    @Produces
    @Alternative
    @Singleton
    SeriesRecords series() {
        return new SeriesRecords(database);
    }

    @Produces
    @Alternative
    @Singleton
    StowOptions stow() {
        return new StowOptions(STOW_TOKEN, MOST_STOW_BYTES, "BELLWETHER");
    }

    @Produces
    @Alternative
    @Singleton
    @Named("intake")
    Intake intake() {
        return new Intake(spool);
    }

    /** Takes what is posted straight into the spool. */
    record Intake(Spool spool) implements StoreSink, StorageListener {
        @Override
        public Reception begin(StoreRequest request) throws StoreRefusedException {
            return spool.begin(request);
        }
    }

    @Produces
    @Alternative
    @Singleton
    PriorRequests priors() {
        return new PriorRequests() {
            @Override
            public boolean enabled() {
                return false;
            }

            @Override
            public void request(String studyInstanceUid) {
                throw new IllegalStateException("not enabled");
            }
        };
    }
}
