package org.bellwether.camel.dicom;

import java.net.InetSocketAddress;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.dimse.DimseStatus;
import org.bellwether.dicom.dimse.EndedAssociation;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.StorageListener;
import org.bellwether.dicom.dimse.StorageProvider;
import org.bellwether.dicom.dimse.StorageStatistics;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.bellwether.dicom.dimse.StoreSink;
import org.jspecify.annotations.Nullable;

/**
 * A storage provider that makes an exchange of each instance, after the sink has kept it and before the peer gets its
 * C-STORE-RSP.
 */
public class DicomConsumer extends DefaultConsumer {

    private final DicomConfiguration configuration;
    private @Nullable StorageProvider provider;

    /**
     * Makes a consumer that does not listen yet.
     *
     * @param endpoint its endpoint
     * @param processor the route
     */
    public DicomConsumer(DicomEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.configuration = endpoint.getConfiguration();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        StoreSink sink = configuration.getSink();
        StorageProvider started = new StorageProvider(
                new InetSocketAddress(configuration.getHost(), configuration.getPort()),
                configuration.providerOptions(),
                sink == null ? new TemporarySink() : sink,
                new Route(sink == null));
        started.start();
        provider = started;
    }

    @Override
    protected void doStop() throws Exception {
        StorageProvider stopping = provider;
        provider = null;
        if (stopping != null) {
            stopping.close();
        }
        super.doStop();
    }

    /**
     * Returns the port that is listened on.
     *
     * @return the port
     * @throws IllegalStateException if the consumer is not started
     */
    public int port() {
        return listening().port();
    }

    /**
     * Returns what the provider has seen since it started.
     *
     * @return its numbers
     * @throws IllegalStateException if the consumer is not started
     */
    public StorageStatistics statistics() {
        return listening().statistics();
    }

    /**
     * Tells whether peers can associate.
     *
     * @return true while it listens
     */
    public boolean isListening() {
        return provider != null;
    }

    private StorageProvider listening() {
        StorageProvider started = provider;
        if (started == null) {
            throw new IllegalStateException("the consumer is not started");
        }
        return started;
    }

    /** Turns what the provider tells into exchanges. */
    private final class Route implements StorageListener {

        private final boolean temporary;

        private Route(boolean temporary) {
            this.temporary = temporary;
        }

        @Override
        public int stored(ReceivedInstance instance) throws StoreRefusedException {
            Exchange exchange = createExchange(false);
            try {
                fill(exchange.getMessage(), instance);
                process(exchange);
                Exception failure = exchange.getException();
                if (failure != null) {
                    throw refusal(failure);
                }
                return status(exchange.getMessage().getHeader(DicomConstants.STATUS));
            } finally {
                releaseExchange(exchange, false);
                if (temporary) {
                    TemporarySink.delete(instance.file());
                }
            }
        }

        /** Takes a number or a text, 0xA900 as the standard writes it or a decimal number. */
        private static int status(@Nullable Object header) {
            if (header == null) {
                return DimseStatus.SUCCESS;
            }
            int status = header instanceof Number number
                    ? number.intValue()
                    : Integer.decode(header.toString().strip());
            if (status < 0 || status > 0xFFFF) {
                throw new IllegalArgumentException(DicomConstants.STATUS + " is 0 to 0xFFFF, not " + header);
            }
            return status;
        }

        @Override
        public void associationEnded(EndedAssociation association) {
            if (!configuration.isAssociationEvents()) {
                return;
            }
            Exchange exchange = createExchange(false);
            try {
                Message message = exchange.getMessage();
                message.setHeader(
                        DicomConstants.EVENT,
                        association.released()
                                ? DicomConstants.ASSOCIATION_RELEASED
                                : DicomConstants.ASSOCIATION_ABORTED);
                message.setHeader(DicomConstants.ASSOCIATION_ID, association.associationId());
                message.setHeader(DicomConstants.CALLING_AE_TITLE, association.callingAeTitle());
                message.setHeader(DicomConstants.CALLED_AE_TITLE, association.calledAeTitle());
                message.setHeader(DicomConstants.REMOTE_ADDRESS, association.remoteAddress());
                process(exchange);
                if (exchange.getException() != null) {
                    getExceptionHandler()
                            .handleException("handling the end of an association failed", exchange.getException());
                }
            } finally {
                releaseExchange(exchange, false);
            }
        }

        private void process(Exchange exchange) {
            try {
                getProcessor().process(exchange);
            } catch (Exception e) {
                exchange.setException(e);
            }
        }

        private StoreRefusedException refusal(Exception failure) {
            if (failure instanceof StoreRefusedException refused) {
                return refused;
            }
            // The peer keeps the instance and may send it again, which Success would prevent.
            return new StoreRefusedException(
                    StoreRefusedException.OUT_OF_RESOURCES, "the instance was not taken on", failure);
        }

        private void fill(Message message, ReceivedInstance instance) {
            message.setBody(instance);
            message.setHeader(
                    DicomConstants.SOP_INSTANCE_UID, instance.request().sopInstanceUid());
            message.setHeader(DicomConstants.SOP_CLASS_UID, instance.request().sopClassUid());
            message.setHeader(
                    DicomConstants.STUDY_INSTANCE_UID, instance.header().string(Tag.STUDY_INSTANCE_UID));
            message.setHeader(
                    DicomConstants.SERIES_INSTANCE_UID, instance.header().string(Tag.SERIES_INSTANCE_UID));
            message.setHeader(DicomConstants.MODALITY, instance.header().string(Tag.MODALITY));
            message.setHeader(
                    DicomConstants.TRANSFER_SYNTAX_UID, instance.request().transferSyntaxUid());
            message.setHeader(
                    DicomConstants.CALLING_AE_TITLE, instance.request().callingAeTitle());
            message.setHeader(DicomConstants.CALLED_AE_TITLE, instance.request().calledAeTitle());
            message.setHeader(DicomConstants.REMOTE_ADDRESS, instance.request().remoteAddress());
            message.setHeader(DicomConstants.ASSOCIATION_ID, instance.request().associationId());
            message.setHeader(DicomConstants.FILE, instance.file());
        }
    }
}
