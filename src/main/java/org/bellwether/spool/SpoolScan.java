package org.bellwether.spool;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the headers of a spool folder into the index. */
final class SpoolScan {

    private static final Logger LOG = LoggerFactory.getLogger(SpoolScan.class);

    private final Path directory;
    private final boolean verify;
    private final SpoolIndex index;
    private final Damaged damaged;

    /** What becomes of a file that cannot be read. */
    interface Damaged {
        void found(Path file, String reason) throws IOException;
    }

    SpoolScan(Path directory, boolean verify, SpoolIndex index, Damaged damaged) {
        this.directory = directory;
        this.verify = verify;
        this.index = index;
        this.damaged = damaged;
    }

    void run() throws IOException {
        for (Path file : files()) {
            Optional<SpoolFileName> name = SpoolFileName.parse(file);
            if (name.isEmpty() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                LOG.warn("The spool holds a file that is not its own: {}", file.getFileName());
                continue;
            }
            try {
                add(read(file, name.get()));
            } catch (IOException | RuntimeException e) {
                // Whatever one file holds, the others are read: the start must not hang on it.
                damaged.found(file, String.valueOf(e.getMessage()));
            }
        }
    }

    /** Returns the files in the order of their arrival, which is that of their names. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory, "*" + SpoolFileName.SUFFIX)) {
            stream.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    private SpooledInstance read(Path file, SpoolFileName name) throws IOException {
        if (verify && !name.matches(file)) {
            throw new IOException("the bytes do not have the checksum of the name");
        }
        Part10Header part10 = Part10File.readHeader(file);
        DataSet header = part10.header();
        if (!Identifiers.isUid(header.string(Tag.SOP_INSTANCE_UID))) {
            throw new IOException("the SOP Instance UID is missing or no UID");
        }
        return SpooledInstance.of(header, part10.meta().transferSyntaxUid(), file, Files.size(file), name.receivedAt());
    }

    /** A peer that heard no Success before a crash sends again: of two files with the same data set one counts. */
    private void add(SpooledInstance instance) throws IOException {
        for (SpooledInstance copy : index.copies(instance.sopInstanceUid())) {
            if (copy.transferSyntaxUid().equals(instance.transferSyntaxUid())
                    && SameInstance.sameDataSet(copy.file(), instance.file())) {
                LOG.info(
                        "{} repeats {}, which counts",
                        instance.file().getFileName(),
                        copy.file().getFileName());
                return;
            }
        }
        index.add(instance);
    }
}
