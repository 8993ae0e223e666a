package org.bellwether.dicom.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.dimse.Part10Intake;
import org.bellwether.dicom.dimse.Part10Origin;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.RefusedFileException;

/**
 * Reads the body of a store request and keeps one instance after the other (PS3.18 section 10.5). Each is durable before the
 * next is read; a request that breaks off has kept what came before.
 */
public final class StowRequest {

    /** The parts that are taken. */
    public static final String PART_TYPE = "application/dicom";

    /** Failure Reason of an instance of another study than that of the address (PS3.18 table I.2-2). */
    private static final int OTHER_STUDY = 0xC409;

    private static final int CANNOT_UNDERSTAND = 0xC000;
    private static final int MOST_PARTS = 100_000;

    private final Part10Intake intake;
    private final long mostBytes;

    /**
     * Makes a reader of requests.
     *
     * @param intake keeps the instances
     * @param mostBytes how long a request may be
     */
    public StowRequest(Part10Intake intake, long mostBytes) {
        this.intake = intake;
        this.mostBytes = mostBytes;
    }

    /**
     * Reads a request and keeps what it holds.
     *
     * @param type Content-Type, for which {@link MediaType#isRelated} holds
     * @param body its body
     * @param studyInstanceUid the study that all instances must belong to, or empty for any
     * @param origin who sends
     * @return what became of each instance
     * @throws MalformedMessageException if the request is malformed, or larger than allowed
     * @throws IOException if the connection breaks
     */
    public StowResult store(MediaType type, InputStream body, String studyInstanceUid, Part10Origin origin)
            throws IOException {
        MultipartReader parts =
                new MultipartReader(body, type.parameters().getOrDefault("boundary", ""), mostBytes, MOST_PARTS);
        List<StowResult.Stored> stored = new ArrayList<>();
        List<StowResult.Failed> failed = new ArrayList<>();
        while (parts.next()) {
            String partType = parts.header("content-type");
            if (!partType.isEmpty() && !MediaType.parse(partType).name().equals(PART_TYPE)) {
                failed.add(new StowResult.Failed("", "", CANNOT_UNDERSTAND));
                continue;
            }
            try {
                ReceivedInstance kept = intake.take(of(parts.content()), origin);
                if (!studyInstanceUid.isEmpty()
                        && !kept.header().string(Tag.STUDY_INSTANCE_UID).equals(studyInstanceUid)) {
                    // It is kept all the same: what was made durable is not taken back, and the client is told.
                    failed.add(new StowResult.Failed(
                            kept.request().sopClassUid(), kept.request().sopInstanceUid(), OTHER_STUDY));
                } else {
                    stored.add(new StowResult.Stored(
                            kept.request().sopClassUid(), kept.request().sopInstanceUid()));
                }
            } catch (RefusedFileException refused) {
                failed.add(new StowResult.Failed(refused.sopClassUid(), refused.sopInstanceUid(), refused.status()));
            }
        }
        return new StowResult(stored, failed);
    }

    /** A part is not closed by who reads it. */
    private static InputStream of(InputStream part) {
        return new FilterInputStream(part) {
            @Override
            public void close() {
                // The message goes on behind it.
            }
        };
    }
}
