package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.bellwether.dicom.dimse.Part10Intake;
import org.bellwether.dicom.dimse.Part10Origin;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.RefusedFileException;
import org.bellwether.polling.FolderRules;
import org.bellwether.polling.RefusedContentException;
import org.bellwether.spool.Spool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which files of the watched folder are read, and reads them. Names of files may be patients' and are not logged. */
@ApplicationScoped
@Named("folderStage")
public class FolderStage implements GenericFileFilter<File> {

    private static final Logger LOG = LoggerFactory.getLogger(FolderStage.class);
    private static final String NAME = "FOLDER";

    private final FolderRules rules;
    private final Part10Intake intake;
    private final Intake ends;
    private final Spool spool;
    private Part10Origin lot = newLot();

    /**
     * Makes the bean.
     *
     * @param settleTime how long a file must not have changed before it is read
     * @param intake keeps instances
     * @param spool tells whether there is room
     */
    @Inject
    public FolderStage(@Named("settleTime") Duration settleTime, Intake intake, Spool spool) {
        this.rules = new FolderRules(settleTime);
        this.intake = new Part10Intake(intake);
        this.ends = intake;
        this.spool = spool;
    }

    private static Part10Origin newLot() {
        return new Part10Origin(NAME, "BELLWETHER", "", "folder-" + UUID.randomUUID());
    }

    /** Files stay where they are while there is no room for them. */
    @Override
    public boolean accept(GenericFile<File> candidate) {
        Path root = Path.of(candidate.getEndpointPath()).toAbsolutePath();
        Path path = candidate.getFile().toPath().toAbsolutePath();
        if (candidate.isDirectory()) {
            return rules.isLookedInto(root, path);
        }
        try {
            return rules.isReady(root, path, Instant.now()) && !spool.usage().refusing();
        } catch (IOException diskFails) {
            LOG.warn("The watched folder waits, since the disk does not answer: {}", diskFails.getMessage());
            return false;
        }
    }

    /**
     * Keeps the instance of one file.
     *
     * @param exchange holds the file; the last of each look at the folder says so
     * @throws RefusedContentException if it is a file that is not read
     * @throws RefusedFileException if it is no instance that is kept
     * @throws IOException if it cannot be read
     */
    public synchronized void take(Exchange exchange) throws RefusedContentException, RefusedFileException, IOException {
        GenericFile<?> generic = exchange.getMessage().getBody(GenericFile.class);
        Path root = Path.of(generic.getEndpointPath()).toAbsolutePath();
        Path file = ((File) generic.getFile()).toPath().toAbsolutePath();
        exchange.setProperty(TaskRoutes.SUBJECT, describe(file));
        try (InputStream content = rules.open(root, file)) {
            ReceivedInstance kept = intake.take(content, lot);
            LOG.debug("Instance {} came from the folder", kept.request().sopInstanceUid());
        } finally {
            if (exchange.getProperty(Exchange.BATCH_COMPLETE, false, Boolean.class)) {
                ends.associationEnded(lot.ended(true));
                lot = newLot();
            }
        }
    }

    /** Tells a file from others without its name. */
    private static String describe(Path file) {
        try {
            return "a file of the folder, " + Files.size(file) + " bytes, changed "
                    + Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return "a file of the folder that is gone";
        }
    }
}
