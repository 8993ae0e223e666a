package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.net.UserInformation;
import org.junit.jupiter.api.Test;

/** Command sets, their bytes and their limits. */
class CommandSetTest {

    @Test
    void anEchoRequestHasTheBytesOfTheStandard() {
        byte[] bytes = CommandSet.request(CommandSet.C_ECHO_RQ, 7, "1.2.840.10008.1.1")
                .encode()
                .array();
        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo("00000000" + "04000000" + "38000000"
                        + "00000200" + "12000000" + "312e322e3834302e31303030382e312e3100"
                        + "00000001" + "02000000" + "3000"
                        + "00001001" + "02000000" + "0700"
                        + "00000008" + "02000000" + "0101");
    }

    @Test
    void aResponseNamesItsRequestAndCutsTheComment() throws Exception {
        CommandSet request = CommandSet.request(CommandSet.C_STORE_RQ, 65535, "1.2.3")
                .put(CommandSet.AFFECTED_SOP_INSTANCE_UID, "1.2.3.4");
        byte[] bytes = request.response(0xA700, "x".repeat(100)).encode().array();
        CommandSet response = CommandSet.decode(bytes, bytes.length);
        assertThat(response.integer(CommandSet.COMMAND_FIELD, 0)).isEqualTo(0x8001);
        assertThat(response.integer(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, 0))
                .isEqualTo(65535);
        assertThat(response.integer(CommandSet.STATUS, 0)).isEqualTo(0xA700);
        assertThat(response.text(CommandSet.AFFECTED_SOP_INSTANCE_UID)).isEqualTo("1.2.3.4");
        assertThat(response.text(CommandSet.ERROR_COMMENT)).hasSize(64);
        assertThat(response.dataSetFollows()).isFalse();
    }

    @Test
    void anElementOfAnotherGroupIsNoPartOfTheCommand() throws Exception {
        byte[] bytes = HexFormat.of().parseHex("08001800" + "04000000" + "312e3200" + "00001001" + "02000000" + "0700");
        CommandSet command = CommandSet.decode(bytes, bytes.length);
        assertThat(command.integer(CommandSet.MESSAGE_ID, -1)).isEqualTo(7);
        assertThat(command.text(0x0018)).isEmpty();
    }

    @Test
    void aLengthOfFourGigabytesIsNoCommandSet() {
        byte[] bytes = HexFormat.of().parseHex("0000000100000000".replace("00000000", "FFFFFFFF"));
        assertThatThrownBy(() -> CommandSet.decode(bytes, bytes.length)).isInstanceOf(DicomFormatException.class);
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            CommandSet command = CommandSet.decode(bytes, bytes.length);
            command.text(CommandSet.AFFECTED_SOP_CLASS_UID);
            command.response(0, "").encode();
        } catch (DicomFormatException e) {
            assertThat(e).hasMessageContaining("command set");
        }
    }

    @Test
    void associationsAndFilesNameTheSameImplementation() {
        assertThat(UserInformation.OUR_CLASS_UID).isEqualTo(FileMetaInformation.IMPLEMENTATION_CLASS_UID);
        assertThat(UserInformation.OUR_VERSION_NAME).isEqualTo(FileMetaInformation.IMPLEMENTATION_VERSION_NAME);
    }
}
