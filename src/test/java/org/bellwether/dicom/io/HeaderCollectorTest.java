package org.bellwether.dicom.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.junit.jupiter.api.Test;

class HeaderCollectorTest {

    @Property(tries = 400)
    void piecesOfAnySizeGiveTheHeaderOfTheWhole(@ForAll("syntaxes") String syntax, @ForAll long seed) throws Exception {
        Random random = new Random(seed);
        DataSet dataSet =
                RandomDataSet.of(random, 0).putBytes(Tag.PIXEL_DATA, VR.OW, new byte[random.nextInt(5000) * 2]);
        byte[] bytes = DataSetWriter.toBytes(dataSet, syntax);
        HeaderCollector collector = new HeaderCollector(syntax);
        boolean direct = random.nextBoolean();
        int largest = 1 + random.nextInt(300);
        boolean more = true;
        for (int at = 0; at < bytes.length && more; ) {
            int count = Math.min(1 + random.nextInt(largest), bytes.length - at);
            ByteBuffer piece = direct ? ByteBuffer.allocateDirect(count) : ByteBuffer.allocate(count);
            piece.put(bytes, at, count).flip();
            more = collector.accept(piece);
            assertThat(piece.remaining()).isEqualTo(count);
            at += count;
        }
        assertThat(collector.isComplete()).isTrue();
        DataSet header = collector.finish();
        dataSet.remove(Tag.PIXEL_DATA);
        assertThat(header).isEqualTo(dataSet);
        if (!syntax.equals(Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN)) {
            assertThat(collector.pixelDataOffset()).isEqualTo(DataSetWriter.toBytes(dataSet, syntax).length);
        }
    }

    @Property(tries = 600)
    void everyDataSetIsReadAsWrittenInEachTransferSyntax(@ForAll("syntaxes") String syntax, @ForAll long seed)
            throws Exception {
        DataSet dataSet = RandomDataSet.of(new Random(seed), 0);
        byte[] bytes = DataSetWriter.toBytes(dataSet, syntax);
        DataSet again = DataSetReader.read(bytes, syntax);
        assertThat(again).isEqualTo(dataSet);
        assertThat(DataSetWriter.toBytes(again, syntax)).isEqualTo(bytes);
    }

    @Test
    void aReportWithoutPixelsIsAllHeader() throws Exception {
        DataSet report = new DataSet()
                .putString(Tag.MODALITY, "SR")
                .putSequence(Tag.CONTENT_SEQUENCE, new DataSet().putString(Tag.TEXT_VALUE, "x"));
        HeaderCollector collector = new HeaderCollector(Uid.EXPLICIT_VR_LITTLE_ENDIAN);
        assertThat(collector.accept(ByteBuffer.wrap(DataSetWriter.toBytes(report, Uid.EXPLICIT_VR_LITTLE_ENDIAN))))
                .isTrue();
        assertThat(collector.isComplete()).isFalse();
        assertThat(collector.finish()).isEqualTo(report);
        assertThat(collector.pixelDataOffset()).isEqualTo(-1);
    }

    @Test
    void pixelsOfAnIconAreNoReasonToStop() throws Exception {
        DataSet icon = new DataSet().putBytes(Tag.PIXEL_DATA, VR.OW, new byte[64]);
        icon.setUndefinedLength(true);
        DataSet dataSet = new DataSet()
                .putSequence(Tag.ICON_IMAGE_SEQUENCE, icon)
                .putString(Tag.TOPIC_TITLE, "after the icon")
                .putBytes(Tag.PIXEL_DATA, VR.OW, new byte[8]);
        HeaderCollector collector = new HeaderCollector(Uid.EXPLICIT_VR_LITTLE_ENDIAN);
        collector.accept(ByteBuffer.wrap(DataSetWriter.toBytes(dataSet, Uid.EXPLICIT_VR_LITTLE_ENDIAN)));
        assertThat(collector.finish().string(Tag.TOPIC_TITLE)).isEqualTo("after the icon");
        assertThat(collector.isComplete()).isTrue();
    }

    @Provide
    Arbitrary<String> syntaxes() {
        return Arbitraries.of(
                Uid.IMPLICIT_VR_LITTLE_ENDIAN,
                Uid.EXPLICIT_VR_LITTLE_ENDIAN,
                Uid.EXPLICIT_VR_BIG_ENDIAN,
                Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN);
    }
}
