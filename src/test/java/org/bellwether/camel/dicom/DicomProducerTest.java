package org.bellwether.camel.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.dimse.FolderSink;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.net.AssociationRejectedException;
import org.bellwether.testing.PeerProcesses;
import org.bellwether.testing.Peers;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The producer asks Orthanc, DCMTK and pynetdicom. */
class DicomProducerTest {

    private static final String STUDY = "2.25.2718";

    @TempDir
    Path folder;

    private PeerProcesses peers;
    private CamelContext context;
    private ProducerTemplate template;
    private FolderSink sink;

    @BeforeEach
    void start() throws Exception {
        peers = new PeerProcesses(folder);
        sink = new FolderSink(Files.createDirectory(folder.resolve("kept")));
        context = new DefaultCamelContext();
        context.getRegistry().bind("spool", sink);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("dicom:127.0.0.1:0?sink=#spool").routeId("receive").to("log:received?level=DEBUG");
            }
        });
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterEach
    void stop() throws IOException {
        template.close();
        context.stop();
        peers.close();
    }

    private Exchange send(String uri, Object body) {
        return template.send(uri, exchange -> exchange.getMessage().setBody(body));
    }

    private List<Path> series(int slices) throws IOException {
        return new SyntheticCt()
                .studyInstanceUid(STUDY)
                .size(16, 16)
                .slices(slices)
                .writeTo(Files.createTempDirectory(folder, "ct"));
    }

    private static List<?> body(Exchange exchange) {
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(List.class);
    }

    @Test
    void orthancIsAskedAndSends() throws Exception {
        int ours = ((DicomConsumer) context.getRoute("receive").getConsumer()).port();
        int port = PeerProcesses.freePort();
        peers.serveOrthanc(
                port,
                PeerProcesses.freePort(),
                "\"DicomModalities\": {\"us\": [\"BELLWETHER\", \"127.0.0.1\", %d]}".formatted(ours));
        String orthanc = "dicom:127.0.0.1:" + port + "?calledAeTitle=ORTHANC&operation=";

        Exchange stored = send(orthanc + "store&operationsWindow=8", series(3));
        assertThat(stored.getException()).isNull();
        assertThat(stored.getMessage().getHeader(DicomConstants.COMPLETED)).isEqualTo(3);

        Exchange found =
                send(orthanc + "find&keys=StudyDate=20000101-,ModalitiesInStudy", Map.of("StudyInstanceUID", STUDY));
        assertThat(body(found)).hasSize(1);
        DataSet match = (DataSet) body(found).get(0);
        assertThat(match.string(Tag.STUDY_INSTANCE_UID)).isEqualTo(STUDY);
        assertThat(match.string(Tag.MODALITIES_IN_STUDY)).isEqualTo("CT");
        assertThat(found.getMessage().getHeaders())
                .containsEntry(DicomConstants.STATUS, 0)
                .containsEntry(DicomConstants.MATCHES, 1)
                .containsEntry(DicomConstants.TRUNCATED, false);

        Exchange moved = send(orthanc + "move&keys=StudyInstanceUID=" + STUDY, null);
        assertThat(moved.getException()).isNull();
        assertThat(sink.kept).hasSize(3);

        // Nobody keeps them: the files live as long as the exchange.
        List<Path> temporary = new ArrayList<>();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:get").to(orthanc + "get").split(body()).process(exchange -> {
                    Path file = exchange.getMessage()
                            .getBody(ReceivedInstance.class)
                            .file();
                    assertThat(exchange.getMessage()
                                    .getBody(ReceivedInstance.class)
                                    .header()
                                    .string(Tag.STUDY_INSTANCE_UID))
                            .isEqualTo(STUDY);
                    temporary.add(file);
                });
            }
        });
        assertThat(send("direct:get", Map.of("StudyInstanceUID", STUDY)).getException())
                .isNull();
        assertThat(temporary).hasSize(3).allMatch(Files::notExists);
        assertThat(body(send(orthanc + "get&sink=#spool&keys=StudyInstanceUID=" + STUDY, null)))
                .hasSize(3);
        assertThat(sink.kept).hasSize(6);

        Exchange refused = send(orthanc + "move&moveDestination=NOBODY&keys=StudyInstanceUID=" + STUDY, null);
        assertThat(refused.getException()).isInstanceOf(DicomFailureException.class);
        assertThat(((DicomFailureException) refused.getException()).status()).isNotZero();
        assertThat(refused.getMessage().getHeader(DicomConstants.STATUS))
                .isEqualTo(((DicomFailureException) refused.getException()).status());
    }

    @Test
    void dcmtkAnswersFromTheWorklist() throws Exception {
        Path list = Files.createDirectories(folder.resolve("worklist/WORKLIST"));
        Files.createFile(list.resolve("lockfile"));
        scheduled(list.resolve("1.wl"), "ACC1", "CT", "Gr\u00fcn^Anna");
        scheduled(list.resolve("2.wl"), "ACC2", "MR", "Rot^Otto");
        int port = PeerProcesses.freePort();
        peers.serve(port, Peers.program("wlmscpfs"), "-csk", "-dfp", folder.resolve("worklist"), port);
        String keys = "ScheduledProcedureStepSequence.Modality=CT,"
                + "ScheduledProcedureStepSequence.ScheduledProcedureStepStartDate=20250101-20251231,"
                + "PatientName=Gr\u00fcn*,AccessionNumber,RequestedProcedureDescription";
        Exchange found = template.send(
                "dicom:127.0.0.1:" + port + "?calledAeTitle=WORKLIST&operation=find&informationModel=worklist",
                exchange -> {
                    QueryIdentifier identifier = new QueryIdentifier();
                    identifier.add(keys);
                    exchange.getMessage().setHeader(DicomConstants.KEYS, identifier.dataSet(null));
                });
        assertThat(body(found)).hasSize(1);
        DataSet match = (DataSet) body(found).get(0);
        assertThat(match.string(Tag.ACCESSION_NUMBER)).isEqualTo("ACC1");
        assertThat(match.string(Tag.PATIENT_NAME)).isEqualTo("Gr\u00fcn^Anna");
        assertThat(match.contains(Tag.QUERY_RETRIEVE_LEVEL)).isFalse();
        assertThat(match.sequence(Tag.SCHEDULED_PROCEDURE_STEP_SEQUENCE).get(0).string(Tag.MODALITY))
                .isEqualTo("CT");
        assertThatThrownBy(() -> context.getEndpoint("dicom:127.0.0.1:1?operation=get&informationModel=worklist")
                        .createProducer()
                        .start())
                .hasStackTraceContaining("informationModel=worklist is for operation=find alone");
    }

    private static void scheduled(Path file, String accession, String modality, String name) throws IOException {
        DataSet step = new DataSet()
                .putString(Tag.MODALITY, modality)
                .putString(Tag.SCHEDULED_STATION_AE_TITLE, "CT1")
                .putString(Tag.SCHEDULED_PROCEDURE_STEP_START_DATE, "20250612")
                .putString(Tag.SCHEDULED_PROCEDURE_STEP_START_TIME, "1015")
                .putString(Tag.SCHEDULED_PERFORMING_PHYSICIAN_NAME)
                .putString(Tag.SCHEDULED_PROCEDURE_STEP_DESCRIPTION, "head")
                .putString(Tag.SCHEDULED_PROCEDURE_STEP_ID, "S" + accession);
        DataSet item = new DataSet()
                .putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 192")
                .putString(Tag.ACCESSION_NUMBER, accession)
                .putString(Tag.REFERRING_PHYSICIAN_NAME)
                .putString(Tag.PATIENT_NAME, name)
                .putString(Tag.PATIENT_ID, "P" + accession)
                .putString(Tag.PATIENT_BIRTH_DATE, "19500101")
                .putString(Tag.PATIENT_SEX, "F")
                .putString(Tag.STUDY_INSTANCE_UID, Uid.create())
                .putString(Tag.REQUESTED_PROCEDURE_DESCRIPTION, "head CT")
                .putSequence(Tag.SCHEDULED_PROCEDURE_STEP_SEQUENCE, step)
                .putString(Tag.REQUESTED_PROCEDURE_ID, "R" + accession)
                .putString(Tag.REQUESTED_PROCEDURE_PRIORITY, "STAT");
        Part10File.write(
                file,
                FileMetaInformation.of(
                        "1.2.840.10008.5.1.4.31", Uid.create(), Uid.EXPLICIT_VR_LITTLE_ENDIAN, "BELLWETHER"),
                item);
    }

    @Test
    void pynetdicomIsToldToStopWhenThereAreMoreMatchesThanWanted() throws Exception {
        int port = PeerProcesses.freePort();
        Path notes = folder.resolve("notes");
        peers.servePython("provider.py", port, notes);
        Exchange found = send(
                "dicom:127.0.0.1:" + port + "?calledAeTitle=PYNET&operation=find&maxMatches=3",
                Map.of("StudyDate", ""));
        assertThat(body(found)).hasSize(3);
        assertThat(found.getMessage().getHeaders())
                .containsEntry(DicomConstants.STATUS, 0xFE00)
                .containsEntry(DicomConstants.TRUNCATED, true);
        assertThat(Files.readString(notes)).contains("find cancelled after ");
    }

    @Test
    void pynetdicomLearnsWhoTheUserIs() throws Exception {
        int port = PeerProcesses.freePort();
        Path notes = folder.resolve("notes");
        peers.servePython("provider.py", port, notes);
        String peer = "dicom:127.0.0.1:" + port + "?calledAeTitle=PYNET&operation=echo";
        assertThat(send(peer + "&userName=night&passcode=owl", null).getException())
                .isNull();
        // It confirms tokens alone.
        assertThat(send(peer + "&userName=night&passcode=owl&userIdentityConfirmed=true", null)
                        .getException())
                .hasMessageContaining("did not confirm the identity");
        assertThat(send(peer + "&userName=night", null).getException()).isNull();
        assertThat(send(peer + "&jsonWebToken=token.of.night&userIdentityConfirmed=true", null)
                        .getException())
                .isNull();
        assertThat(send(peer + "&userName=night&passcode=wrong", null).getException())
                .isInstanceOf(AssociationRejectedException.class);
        assertThat(Files.readAllLines(notes))
                .containsExactly("user 2 known", "user 2 known", "user 1 known", "user 5 known", "user 2 unknown");
        assertThatThrownBy(() -> context.getEndpoint(peer + "&passcode=owl")
                        .createProducer()
                        .start())
                .hasStackTraceContaining("need a userName or jsonWebToken");
    }

    @Test
    void aQuestionWithoutAKeyIsNotAsked() {
        Exchange exchange = send("dicom:127.0.0.1:1?operation=get", null);
        assertThat(exchange.getException()).isInstanceOf(InvalidPayloadException.class);
        assertThatThrownBy(() -> context.getEndpoint("dicom:127.0.0.1:1?operation=find&keys=PatientIdd=1")
                        .createProducer()
                        .start())
                .hasStackTraceContaining("'PatientIdd' is no keyword");
    }
}
