package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;
import org.bellwether.camel.dicom.DicomConstants;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.dimse.EndedAssociation;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.Reception;
import org.bellwether.dicom.dimse.StorageListener;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.bellwether.dicom.dimse.StoreRequest;
import org.bellwether.dicom.dimse.StoreSink;
import org.bellwether.spool.Spool;

/**
 * Takes instances that do not come to the DICOM port: brought by C-GET or over DICOMweb, posted, or put into the folder. They
 * go into the same spool with the same checks, and then into the route {@code arrived}.
 */
@ApplicationScoped
@Named("intake")
public class Intake implements StoreSink, StorageListener {

    private static final String ROUTE = "direct:arrived";

    private final Spool spool;
    private final CamelContext context;
    private final ProducerTemplate producer;

    /**
     * Makes the bean.
     *
     * @param spool makes instances durable
     * @param context the routes
     * @param producer sends into them
     */
    @Inject
    public Intake(Spool spool, CamelContext context, ProducerTemplate producer) {
        this.spool = spool;
        this.context = context;
        this.producer = producer;
    }

    @Override
    public Reception begin(StoreRequest request) throws StoreRefusedException {
        return new Noting(spool.begin(request));
    }

    @Override
    public int stored(ReceivedInstance instance) throws StoreRefusedException {
        Exchange exchange = context.getEndpoint(ROUTE).createExchange(ExchangePattern.InOut);
        exchange.setProperty(
                TaskRoutes.SUBJECT, "instance " + instance.request().sopInstanceUid());
        exchange.getMessage().setBody(instance);
        send(exchange);
        return 0;
    }

    /** Whatever the association or the request brought is complete. */
    @Override
    public void associationEnded(EndedAssociation association) {
        Exchange exchange = context.getEndpoint(ROUTE).createExchange(ExchangePattern.InOut);
        exchange.setProperty(TaskRoutes.SUBJECT, "association " + association.associationId());
        exchange.getMessage()
                .setHeader(
                        DicomConstants.EVENT,
                        association.released()
                                ? DicomConstants.ASSOCIATION_RELEASED
                                : DicomConstants.ASSOCIATION_ABORTED);
        exchange.getMessage().setHeader(DicomConstants.ASSOCIATION_ID, association.associationId());
        // A failure is noted by the routes' error handling; the series complete when they are quiet.
        producer.send(ROUTE, exchange);
    }

    private void send(Exchange exchange) throws StoreRefusedException {
        producer.send(ROUTE, exchange);
        Exception failure = exchange.getException();
        if (failure != null) {
            // It is kept, but who sent it keeps it too and may send it again, which Success would prevent.
            throw new StoreRefusedException(
                    StoreRefusedException.OUT_OF_RESOURCES, "the instance was not taken on", failure);
        }
    }

    /** A reception whose end is told to the route. */
    private final class Noting implements Reception {

        private final Reception inner;

        private Noting(Reception inner) {
            this.inner = inner;
        }

        @Override
        public void write(ByteBuffer part10Bytes) throws IOException {
            inner.write(part10Bytes);
        }

        @Override
        public ReceivedInstance commit(DataSet header) throws StoreRefusedException {
            ReceivedInstance received = inner.commit(header);
            stored(received);
            return received;
        }

        @Override
        public void abandon() {
            inner.abandon();
        }
    }
}
