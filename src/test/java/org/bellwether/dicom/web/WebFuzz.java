package org.bellwether.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bellwether.dicom.data.DataSet;

/** What comes over HTTP, whatever its bytes are. */
public final class WebFuzz {

    private static final int MOST_BYTES = 1 << 20;

    private WebFuzz() {}

    /** Reads a multipart message whose boundary is {@code b}. */
    public static void multipart(byte[] body) {
        long content = 0;
        try {
            MultipartReader reader = new MultipartReader(new ByteArrayInputStream(body), "b", MOST_BYTES, 100);
            while (reader.next()) {
                assertThat(reader.header("content-type").length()).isLessThan(MOST_BYTES);
                content += reader.content().readAllBytes().length;
            }
        } catch (MalformedMessageException malformed) {
            assertThat(malformed.getMessage()).isNotBlank();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        assertThat(content).isLessThanOrEqualTo(body.length);
    }

    /** Reads an answer of QIDO-RS, and writes what could be read. */
    public static void dicomJson(byte[] body) {
        try {
            for (DataSet dataSet : DicomJson.read(new ByteArrayInputStream(body), 1000)) {
                DicomJson.write(dataSet, new ByteArrayOutputStream());
            }
        } catch (MalformedMessageException malformed) {
            assertThat(malformed.getMessage()).isNotBlank();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads a Content-Type. */
    public static void mediaType(byte[] header) {
        try {
            MediaType type = MediaType.parse(new String(header, StandardCharsets.ISO_8859_1));
            assertThat(type.name()).contains("/");
            type.isRelated(StowRequest.PART_TYPE);
        } catch (MalformedMessageException malformed) {
            assertThat(malformed.getMessage()).isNotBlank();
        }
    }
}
