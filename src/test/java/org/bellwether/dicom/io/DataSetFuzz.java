package org.bellwether.dicom.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.DateTimes;
import org.bellwether.dicom.data.DicomValueException;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Sequence;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;

/**
 * Feeds the parser with anything, in each transfer syntax: it ends with a data set or with a {@link DicomFormatException}. A
 * data set can be asked for every value, is the same after it was written, and has the header that is read on the fly.
 */
public final class DataSetFuzz {

    private DataSetFuzz() {}

    private static final ReadLimits LIMITS = new ReadLimits(1 << 22, ReadLimits.DEPTH, 20_000, 100);

    /** Parses a data set in Implicit VR Little Endian. */
    public static void implicitLittleEndian(byte[] input) {
        parse(input, Uid.IMPLICIT_VR_LITTLE_ENDIAN);
    }

    /** Parses a data set in Explicit VR Little Endian. */
    public static void explicitLittleEndian(byte[] input) {
        parse(input, Uid.EXPLICIT_VR_LITTLE_ENDIAN);
    }

    /** Parses a data set in Explicit VR Big Endian. */
    public static void explicitBigEndian(byte[] input) {
        parse(input, Uid.EXPLICIT_VR_BIG_ENDIAN);
    }

    /** Parses a deflated data set. */
    public static void deflated(byte[] input) {
        parse(input, Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN);
    }

    /** Parses a file. */
    public static void part10(byte[] input) {
        try {
            ask(Part10File.read(input).dataSet());
        } catch (DicomFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    static void parse(byte[] input, String syntaxUid) {
        TransferSyntax syntax = TransferSyntax.of(syntaxUid);
        DataSet dataSet;
        try {
            dataSet = DataSetReader.read(input.clone(), 0, input.length, syntax, LIMITS);
        } catch (DicomFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
            header(input, syntax);
            return;
        }
        ask(dataSet);
        header(input, syntax);
        try {
            byte[] written = DataSetWriter.toBytes(dataSet, syntaxUid);
            assertThat(DataSetReader.read(written, syntaxUid)).isEqualTo(dataSet);
        } catch (DicomFormatException e) {
            throw new AssertionError("what was read cannot be read after it was written", e);
        }
    }

    private static void ask(DataSet dataSet) {
        for (Element element : dataSet) {
            dataSet.strings(element.tag());
            dataSet.integers(element.tag());
            dataSet.decimals(element.tag());
            dataSet.date(element.tag());
            dataSet.time(element.tag());
            dataSet.personName(element.tag());
            for (String value : dataSet.strings(element.tag())) {
                DateTimes.instant(value, ZoneOffset.UTC);
                DateTimes.offset(value);
            }
            again(dataSet, element);
            Sequence sequence = element.sequence();
            if (sequence != null) {
                sequence.items().forEach(DataSetFuzz::ask);
            }
        }
    }

    /** Text that was read can be written in its own character sets and read again, or is refused as what does not fit. */
    private static void again(DataSet dataSet, Element element) {
        if (!element.vr().isText()) {
            return;
        }
        DataSet copy = new DataSet();
        Element sets = dataSet.element(Tag.SPECIFIC_CHARACTER_SET);
        if (sets != null) {
            copy.put(sets);
        }
        List<String> values = dataSet.strings(element.tag());
        try {
            copy.putString(element.tag(), element.vr(), values.toArray(String[]::new));
        } catch (DicomValueException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        if (!element.vr().isParagraph()) {
            assertThat(copy.strings(element.tag())).isEqualTo(values);
        }
    }

    /** Reads the header in pieces of 7 bytes. */
    private static void header(byte[] input, TransferSyntax syntax) {
        try (HeaderCollector collector = new HeaderCollector(syntax, LIMITS)) {
            for (int at = 0; at < input.length; at += 7) {
                byte[] piece = Arrays.copyOfRange(input, at, Math.min(at + 7, input.length));
                if (!collector.accept(piece, 0, piece.length)) {
                    break;
                }
            }
            ask(collector.finish());
        } catch (DicomFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
