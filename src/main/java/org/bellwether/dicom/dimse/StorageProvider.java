package org.bellwether.dicom.dimse;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.LongAdder;
import org.bellwether.dicom.net.AssociateAccept;
import org.bellwether.dicom.net.AssociateRequest;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.AssociationAcceptor;
import org.bellwether.dicom.net.AssociationRejectedException;
import org.bellwether.dicom.net.AssociationService;
import org.bellwether.dicom.net.Indication;
import org.bellwether.dicom.net.PresentationContext;
import org.bellwether.dicom.net.RemotePeer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A provider (SCP) of Verification, of all storage SOP classes and, by option, of query/retrieve (PS3.4 annexes A, B and C).
 * It never holds an image: the data set goes to the {@link StoreSink} as it arrives, byte for byte in the negotiated transfer syntax.
 */
public final class StorageProvider implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(StorageProvider.class);

    private final StorageProviderOptions options;
    private final StoreSink sink;
    private final StorageListener listener;
    private final StorageNegotiation negotiation;
    private final @Nullable QueryRetrieve queryRetrieve;
    private final @Nullable CommitmentReports commitmentReports;
    private final AssociationAcceptor acceptor;
    private final LongAdder stored = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    /**
     * Makes a provider that does not listen yet.
     *
     * @param address to bind, port 0 for any free one
     * @param options who may store
     * @param sink where instances go
     * @param listener learns what was kept
     */
    public StorageProvider(
            InetSocketAddress address, StorageProviderOptions options, StoreSink sink, StorageListener listener) {
        this.options = options;
        this.sink = sink;
        this.listener = listener;
        this.negotiation = new StorageNegotiation(options);
        QueryRetrieveOptions archive = options.queryRetrieve();
        this.queryRetrieve =
                archive == null ? null : new QueryRetrieve(archive, options.aeTitle(), options.association());
        CommitmentListener commitments = options.commitments();
        this.commitmentReports = commitments == null ? null : new CommitmentReports(commitments);
        this.acceptor =
                new AssociationAcceptor(address, options.maximumAssociations(), options.association(), new Service());
    }

    /**
     * Begins to listen.
     *
     * @throws IOException if the port cannot be bound
     */
    public void start() throws IOException {
        acceptor.start();
        LOG.info("{} listens on port {}", options.aeTitle(), acceptor.port());
    }

    /**
     * Returns the port that is listened on.
     *
     * @return the port
     */
    public int port() {
        return acceptor.port();
    }

    /**
     * Returns what this provider has seen.
     *
     * @return numbers since the start
     */
    public StorageStatistics statistics() {
        return new StorageStatistics(acceptor.statistics(), stored.sum(), refused.sum(), bytes.sum());
    }

    /**
     * Stops listening; messages under way may end within the grace time of the options.
     *
     * @throws IOException if the port cannot be closed
     */
    @Override
    public void close() throws IOException {
        acceptor.stop(options.stopGrace());
    }

    StoreSink sink() {
        return sink;
    }

    /** Returns what answers queries, or null if nothing does. */
    @Nullable
    QueryRetrieve queryRetrieve() {
        return queryRetrieve;
    }

    /** Returns what answers storage commitment reports, or null if nothing does. */
    @Nullable
    CommitmentReports commitmentReports() {
        return commitmentReports;
    }

    StorageListener listener() {
        return listener;
    }

    /** Tells whether instances of a SOP class are taken, on the context of that class or of another. */
    boolean stores(String sopClassUid, String contextSopClassUid) {
        return negotiation.isStorage(sopClassUid) && negotiation.isStorage(contextSopClassUid);
    }

    void countBytes(int count) {
        bytes.add(count);
    }

    void count(int status) {
        (DimseStatus.isKept(status) ? stored : refused).increment();
    }

    StoreRequest request(Association association, CommandSet command, PresentationContext context) {
        return new StoreRequest(
                StorageProviderOptions.harmlessAeTitle(association.request().callingAeTitle()),
                StorageProviderOptions.harmlessAeTitle(association.request().calledAeTitle()),
                association.remote().getAddress().getHostAddress(),
                association.id(),
                command.text(CommandSet.AFFECTED_SOP_CLASS_UID),
                command.text(CommandSet.AFFECTED_SOP_INSTANCE_UID),
                context.transferSyntax());
    }

    private final class Service implements AssociationService {

        @Override
        public AssociateAccept negotiate(AssociateRequest request, RemotePeer remote)
                throws AssociationRejectedException {
            return negotiation.negotiate(request, remote);
        }

        @Override
        public Indication.Ended serve(Association association) throws IOException {
            Indication.Ended ended =
                    new Indication.Ended(Indication.Ended.How.CONNECTION_LOST, "this side failed to serve it");
            try {
                ended = new ProviderAssociation(association, StorageProvider.this).serve();
                return ended;
            } finally {
                listener.associationEnded(new EndedAssociation(
                        association.id(),
                        StorageProviderOptions.harmlessAeTitle(
                                association.request().callingAeTitle()),
                        StorageProviderOptions.harmlessAeTitle(
                                association.request().calledAeTitle()),
                        association.remote().getAddress().getHostAddress(),
                        ended.how() == Indication.Ended.How.RELEASED,
                        ended.reason()));
            }
        }
    }
}
