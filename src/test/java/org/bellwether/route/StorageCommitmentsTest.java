package org.bellwether.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.bellwether.camel.dicom.DicomConstants;
import org.bellwether.camel.dicom.DicomConsumer;
import org.bellwether.camel.dicom.DicomFailureException;
import org.bellwether.dicom.dimse.CommitmentResult;
import org.bellwether.ledger.Backoff;
import org.bellwether.ledger.CommitmentRunner;
import org.bellwether.ledger.Commitments;
import org.bellwether.ledger.StorageCommitment;
import org.bellwether.testing.PeerProcesses;
import org.bellwether.testing.SyntheticCt;
import org.bellwether.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orthanc and pynetdicom answer for what we send them, on the same association and on one of their own. */
class StorageCommitmentsTest {

    @TempDir
    Path folder;

    private PeerProcesses peers;
    private AgroalDataSource database;
    private Commitments ledger;
    private StorageCommitments commitments;
    private CamelContext context;
    private ProducerTemplate template;
    private CommitmentRunner tasks;

    @BeforeEach
    void start() throws Exception {
        peers = new PeerProcesses(folder);
        database = TestDatabase.fresh();
        ledger = new Commitments(database);
        context = new DefaultCamelContext();
        template = context.createProducerTemplate();
        commitments = new StorageCommitments(ledger, template);
        context.getRegistry().bind("commitments", commitments);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("dicom:127.0.0.1:0?commitments=#commitments")
                        .routeId("receive")
                        .to("log:received?level=DEBUG");
            }
        });
        context.start();
        tasks = new CommitmentRunner(
                database, commitments::repeat, new Backoff(Duration.ofMillis(20), Duration.ofMillis(200)));
    }

    @AfterEach
    void stop() throws IOException {
        tasks.close();
        template.close();
        context.stop();
        peers.close();
        database.close();
    }

    private int ours() {
        return ((DicomConsumer) context.getRoute("receive").getConsumer()).port();
    }

    private List<Path> series(int slices) throws IOException {
        return new SyntheticCt().size(16, 16).slices(slices).writeTo(Files.createTempDirectory(folder, "ct"));
    }

    private Exchange send(String uri, Object body) {
        return template.send(uri, exchange -> exchange.getMessage().setBody(body));
    }

    private StorageCommitment awaitSettled(Exchange exchange) {
        String uid = exchange.getMessage().getHeader(DicomConstants.TRANSACTION_UID, String.class);
        await().atMost(60, TimeUnit.SECONDS)
                .until(() -> ledger.find(uid).orElseThrow().isSettled());
        return ledger.find(uid).orElseThrow();
    }

    @Test
    void orthancAnswersForWhatItHas() throws Exception {
        int port = PeerProcesses.freePort();
        peers.serveOrthanc(
                port,
                PeerProcesses.freePort(),
                "\"DicomModalities\": {\"us\": [\"BELLWETHER\", \"127.0.0.1\", %d]}".formatted(ours()));
        String orthanc = "dicom:127.0.0.1:" + port + "?calledAeTitle=ORTHANC&operation=";
        List<Path> files = series(3);
        assertThat(send(orthanc + "store", files.subList(0, 2)).getException()).isNull();
        String commit = orthanc + "commit&commitments=#commitments&commitmentWait=0";

        Exchange asked = send(commit, files.subList(0, 2));
        assertThat(asked.getException()).isNull();
        assertThat(asked.getMessage().getHeader(DicomConstants.STATUS)).isEqualTo(0);
        assertThat(awaitSettled(asked).state()).isEqualTo(StorageCommitment.State.COMMITTED);

        // It has never seen the third, and nobody is named who would send it.
        StorageCommitment refused = awaitSettled(send(commit, files));
        assertThat(refused.state()).isEqualTo(StorageCommitment.State.GIVEN_UP);
        assertThat(refused.missing()).hasSize(1).allSatisfy(instance -> {
            assertThat(instance.file()).isEqualTo(files.get(2).toString());
            assertThat(instance.failureReason()).isEqualTo(0x0112);
        });
        assertThat(tasks.uncommitted()).hasSize(1);
    }

    @Test
    void whatPynetdicomLacksIsSentAgain() throws Exception {
        int port = PeerProcesses.freePort();
        Path notes = folder.resolve("notes");
        peers.servePython("provider.py", port, notes, ours());
        String peer = "dicom:127.0.0.1:" + port + "?calledAeTitle=PYNET&operation=";
        String commit = peer
                + "commit&commitments=#commitments&commitmentWait=0&commitmentAttempts=2&commitmentRepeatTo=direct:archive";
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:archive").to(peer + "store").to(commit);
            }
        });
        List<Path> files = series(3);
        assertThat(send(peer + "store", files.subList(0, 2)).getException()).isNull();
        StorageCommitment first = awaitSettled(send(commit, files));
        assertThat(first.state()).isEqualTo(StorageCommitment.State.REPEATED);
        assertThat(first.missing()).hasSize(1);
        await().atMost(60, TimeUnit.SECONDS).until(() -> ledger.count(StorageCommitment.State.COMMITTED) == 1);
        await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> assertThat(Files.readAllLines(notes))
                .containsExactly("commit 3", "report answered 0x0000", "commit 1", "report answered 0x0000"));
        assertThat(tasks.uncommitted()).isEmpty();
    }

    @Test
    void aReportOnTheSameAssociationIsTheResult() throws Exception {
        int port = PeerProcesses.freePort();
        Path notes = folder.resolve("notes");
        peers.servePython("provider.py", port, notes, 0);
        String peer = "dicom:127.0.0.1:" + port + "?calledAeTitle=PYNET&operation=";
        List<Path> files = series(3);
        send(peer + "store", files.subList(0, 2));

        Exchange complete = send(peer + "commit&commitmentWait=60s", files.subList(0, 2));
        assertThat(complete.getException()).isNull();
        assertThat(complete.getMessage().getBody(CommitmentResult.class).isComplete())
                .isTrue();
        assertThat(complete.getMessage().getHeader(DicomConstants.COMPLETED)).isEqualTo(2);

        Exchange failed = send(peer + "commit&commitmentWait=60s", files);
        assertThat(failed.getException()).isInstanceOf(DicomFailureException.class);
        assertThat(((DicomFailureException) failed.getException()).status()).isEqualTo(0x0112);
        assertThat(failed.getMessage().getHeader(DicomConstants.FAILED)).isEqualTo(1);

        Exchange remembered = send(peer + "commit&commitments=#commitments&commitmentWait=60s", files.subList(0, 1));
        assertThat(awaitSettled(remembered).state()).isEqualTo(StorageCommitment.State.COMMITTED);

        // Nobody remembers it, and it does not come while somebody waits.
        assertThat(send(peer + "commit&commitmentWait=0", files.subList(0, 1)).getException())
                .hasMessageContaining("no storage commitment report came");
    }

    @Test
    void aPeerThatDoesNotAnswerForAnythingIsSaidToAtOnce() throws Exception {
        Exchange refused = send(
                "dicom:127.0.0.1:" + ours() + "?calledAeTitle=BELLWETHER&operation=commit&commitments=#commitments",
                series(1));
        assertThat(refused.getException()).hasMessageContaining("does not offer storage commitment");
        assertThat(awaitSettled(refused).state()).isEqualTo(StorageCommitment.State.CANCELLED);
    }
}
