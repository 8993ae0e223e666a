package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellwether.dicom.net.AssociateAccept;
import org.bellwether.dicom.net.AssociateRequest;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.AssociationAcceptor;
import org.bellwether.dicom.net.AssociationEndedException;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.AssociationService;
import org.bellwether.dicom.net.Indication;
import org.bellwether.dicom.net.OperationsWindow;
import org.bellwether.dicom.net.PresentationContext;
import org.bellwether.dicom.net.PresentationContext.Result;
import org.bellwether.dicom.net.RemotePeer;
import org.bellwether.dicom.net.UserInformation;
import org.bellwether.testing.PeerProcesses;
import org.bellwether.testing.SyntheticCt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several operations at once on an association (PS3.7 annex D.3.3.3), asked for by us and of us. */
class OperationsWindowTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir
    Path folder;

    private List<Path> files;

    @BeforeEach
    void write() {
        files = new SyntheticCt().size(16, 16).slices(10).writeTo(folder);
    }

    @AfterEach
    void stop() throws IOException {
        for (AutoCloseable closeable : open) {
            try {
                closeable.close();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }

    private final List<AutoCloseable> open = new ArrayList<>();

    private static StorageUserOptions peer(int port, int window) {
        return new StorageUserOptions(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                        "BELLWETHER",
                        "CT1",
                        AssociationOptions.DEFAULTS)
                .withOperationsWindow(window);
    }

    private static Map<Path, Integer> store(StorageUser user, List<Path> files) throws IOException {
        Map<Path, Integer> statuses = new HashMap<>();
        user.store(files, (file, response) -> assertThat(statuses.put(file, response.status()))
                .isNull());
        return statuses;
    }

    /** A provider that takes several requests before it answers the last one first, each with a status of its own. */
    private final class Backwards implements AssociationService {

        private final @Nullable OperationsWindow window;
        private final int together;
        private final int firstAnswered;
        private final List<Integer> waiting = new ArrayList<>();

        private Backwards(@Nullable OperationsWindow window, int together, int firstAnswered) {
            this.window = window;
            this.together = together;
            this.firstAnswered = firstAnswered;
        }

        private int start() throws IOException {
            AssociationAcceptor acceptor = new AssociationAcceptor(ANY_PORT, 4, AssociationOptions.DEFAULTS, this);
            acceptor.start();
            open.add(acceptor);
            return acceptor.port();
        }

        @Override
        public AssociateAccept negotiate(AssociateRequest request, RemotePeer remote) {
            return new AssociateAccept(
                    request.contexts().stream()
                            .map(proposed -> new PresentationContext(
                                    proposed.id(),
                                    proposed.abstractSyntax(),
                                    Result.ACCEPTANCE,
                                    proposed.transferSyntaxes().get(0)))
                            .toList(),
                    UserInformation.ours(0).withOperationsWindow(window));
        }

        @Override
        public Indication.Ended serve(Association association) throws IOException {
            MessageExchange messages = new MessageExchange(association);
            try {
                while (true) {
                    List<DimseMessage> requests = new ArrayList<>();
                    for (int i = 0; i < together; i++) {
                        requests.add(messages.receive());
                    }
                    waiting.add(association.isReadable() ? 1 : 0);
                    Collections.reverse(requests);
                    for (DimseMessage request : requests) {
                        int id = request.command().integer(CommandSet.MESSAGE_ID, 0);
                        CommandSet response = request.command().response(0xB000 + id, null);
                        response.put(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, id + firstAnswered);
                        messages.send(request.context(), response);
                    }
                }
            } catch (AssociationEndedException e) {
                return e.ended();
            }
        }
    }

    @Test
    void weSendAheadAndMatchAnswersByMessageId() throws IOException {
        int port = new Backwards(new OperationsWindow(5, 1), 5, 0).start();
        try (StorageUser user = StorageUser.openFor(peer(port, 8), files)) {
            assertThat(user.operationsWindow()).isEqualTo(5);
            Map<Path, Integer> statuses = store(user, files);
            for (int i = 0; i < files.size(); i++) {
                assertThat(statuses).containsEntry(files.get(i), 0xB000 + i + 1);
            }
        }
    }

    @Test
    void aPeerThatSaysNothingOfAWindowGetsOneAtATime() throws IOException {
        Backwards provider = new Backwards(null, 1, 0);
        int port = provider.start();
        try (StorageUser user = StorageUser.openFor(peer(port, 8), files)) {
            assertThat(user.operationsWindow()).isOne();
            assertThat(store(user, files)).hasSize(10);
        }
        assertThat(provider.waiting).startsWith(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void whatThePeerGrantsBeyondTheRequestIsNotTaken() throws IOException {
        int unlimited = new Backwards(new OperationsWindow(0, 0), 1, 0).start();
        try (StorageUser user = StorageUser.openFor(peer(unlimited, 3), files)) {
            assertThat(user.operationsWindow()).isEqualTo(3);
            assertThat(store(user, files)).hasSize(10);
        }
        try (StorageUser user = StorageUser.openFor(peer(unlimited, 1), files)) {
            assertThat(user.operationsWindow()).isOne();
        }
    }

    @Test
    void anAnswerToNobodyEndsTheAssociation() throws IOException {
        int port = new Backwards(new OperationsWindow(2, 1), 2, 100).start();
        assertThatThrownBy(() -> {
                    try (StorageUser user = StorageUser.openFor(peer(port, 2), files)) {
                        store(user, files);
                    }
                })
                .isInstanceOf(AssociationEndedException.class)
                .hasMessageContaining("to which no answer is awaited");
    }

    @Test
    void weServeAWindowInOrderAndAnswerNothingBeforeItIsKept() throws IOException {
        FolderSink sink = new FolderSink(Files.createDirectory(folder.resolve("kept")));
        StorageProvider provider = new StorageProvider(
                ANY_PORT,
                StorageProviderOptions.of("BELLWETHER")
                        .withAssociation(new AssociationOptions(
                                16384, Duration.ofSeconds(30), Duration.ofSeconds(60), 1000, Duration.ofSeconds(10))),
                sink,
                StorageListener.NONE);
        provider.start();
        open.add(provider);
        try (StorageUser user = StorageUser.openFor(peer(provider.port(), 64), files)) {
            assertThat(user.operationsWindow()).isEqualTo(16);
            List<Path> answered = new ArrayList<>();
            user.store(files, (file, response) -> {
                answered.add(file);
                assertThat(response.status()).isZero();
                assertThat(sink.kept).hasSizeGreaterThanOrEqualTo(answered.size());
            });
            assertThat(answered).isEqualTo(files);
        }
    }

    @Test
    void pynetdicomAgreesOnAWindow() throws Exception {
        FolderSink sink = new FolderSink(Files.createDirectory(folder.resolve("kept")));
        try (PeerProcesses peers = new PeerProcesses(folder);
                StorageProvider provider = new StorageProvider(
                        ANY_PORT, StorageProviderOptions.of("BELLWETHER"), sink, StorageListener.NONE)) {
            provider.start();
            peers.runPython("window.py", provider.port());
            int port = PeerProcesses.freePort();
            peers.servePython("provider.py", port, folder.resolve("notes"));
            StorageUserOptions pynetdicom = new StorageUserOptions(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                            "PYNET",
                            "CT1",
                            AssociationOptions.DEFAULTS)
                    .withOperationsWindow(8);
            try (StorageUser user = StorageUser.openFor(pynetdicom, files)) {
                assertThat(user.operationsWindow()).isOne();
                assertThat(store(user, files)).hasSize(10).allSatisfy((file, status) -> assertThat(status)
                        .isZero());
            }
        }
    }
}
