package org.bellwether.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.domain.ClinicalPriority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityReaderTest {

    private final PriorityReader reader = new PriorityReader(List.of("STAT", " Notfall ", ""));

    @ParameterizedTest
    @CsvSource({
        "STAT,STAT",
        "stat,STAT",
        "HIGH,HIGH",
        "ROUTINE,ROUTINE",
        "MEDIUM,ROUTINE",
        "LOW,ROUTINE",
        "'',ROUTINE",
        "X,ROUTINE"
    })
    void theOrderSaysIt(String value, ClinicalPriority expected) {
        assertThat(reader.read(new DataSet().putString(Tag.REQUESTED_PROCEDURE_PRIORITY, value)))
                .isEqualTo(expected);
    }

    @Test
    void anItemOfTheRequestSaysIt() {
        DataSet request = new DataSet().putString(Tag.REQUESTED_PROCEDURE_PRIORITY, "STAT");
        DataSet header = new DataSet()
                .putSequence(Tag.REQUEST_ATTRIBUTES_SEQUENCE, new DataSet(), request)
                .putString(Tag.STUDY_PRIORITY_ID, "HIGH");
        assertThat(reader.read(header)).isEqualTo(ClinicalPriority.STAT);
    }

    @ParameterizedTest
    @CsvSource({
        "CT Kopf nativ NOTFALL,STAT",
        "stat head w/o,STAT",
        "HEAD_STAT,STAT",
        "Notfälle,ROUTINE",
        "STATUS POST OP,ROUTINE",
        "Prostata,ROUTINE",
        "CT head,ROUTINE"
    })
    void aWordOfADescriptionSaysItButNoPartOfAWord(String description, ClinicalPriority expected) {
        for (int tag : new int[] {Tag.STUDY_DESCRIPTION, Tag.SERIES_DESCRIPTION, Tag.PROTOCOL_NAME}) {
            assertThat(reader.read(new DataSet()
                            .putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 100")
                            .putString(tag, description)))
                    .as(description)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aSiteWithoutWordsGoesByTheOrderAlone() {
        PriorityReader wordless = new PriorityReader(List.of());
        assertThat(wordless.read(new DataSet().putString(Tag.STUDY_DESCRIPTION, "STAT")))
                .isEqualTo(ClinicalPriority.ROUTINE);
        assertThat(wordless.read(new DataSet().putString(Tag.REQUESTED_PROCEDURE_PRIORITY, "STAT")))
                .isEqualTo(ClinicalPriority.STAT);
    }
}
