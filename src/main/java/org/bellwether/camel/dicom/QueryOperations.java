package org.bellwether.camel.dicom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.support.SynchronizationAdapter;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.dimse.DimseStatus;
import org.bellwether.dicom.dimse.QueryUser;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.RetrieveResult;
import org.bellwether.dicom.dimse.StoreSink;
import org.jspecify.annotations.Nullable;

/** What the producer does for find, move and get (PS3.4 annexes C and K). */
final class QueryOperations {

    private final DicomConfiguration configuration;
    private final BooleanSupplier running;
    private final String sopClassUid;

    /**
     * Checks the options.
     *
     * @param running false once the route is to stop: what is under way is cancelled then
     * @throws IllegalArgumentException naming what is wrong
     */
    QueryOperations(DicomConfiguration configuration, BooleanSupplier running) {
        this.configuration = configuration;
        this.running = running;
        this.sopClassUid = configuration.getInformationModel().sopClassUid(configuration.getOperation());
        if (configuration.getMaxMatches() < 1) {
            throw new IllegalArgumentException("maxMatches is at least 1, not " + configuration.getMaxMatches());
        }
        QueryIdentifier identifier = new QueryIdentifier();
        identifier.add(configuration.getKeys());
        identifier.dataSet(null);
    }

    /** Performs the operation of the endpoint; the result is in the message. */
    void perform(Exchange exchange) throws Exception {
        DataSet identifier = identifier(exchange);
        switch (configuration.getOperation()) {
            case find -> find(exchange, identifier);
            case move -> move(exchange, identifier);
            default -> get(exchange, identifier);
        }
    }

    private DataSet identifier(Exchange exchange) throws InvalidPayloadException {
        Message message = exchange.getMessage();
        QueryIdentifier identifier = new QueryIdentifier();
        identifier.add(configuration.getKeys());
        if (configuration.getOperation() != DicomOperation.find && message.getBody() instanceof DataSet match) {
            identifier.addMatch(
                    match,
                    configuration.getQueryLevel(),
                    configuration.getInformationModel() == DicomInformationModel.patientRoot);
        } else {
            identifier.add(message.getBody());
        }
        Object header = message.getHeader(DicomConstants.KEYS);
        if (header != null && !identifier.add(header)) {
            throw new IllegalArgumentException(DicomConstants.KEYS + " is a DataSet or a Map of keywords and values");
        }
        message.getHeaders().forEach((name, value) -> {
            if (name.startsWith(DicomConstants.KEY)) {
                identifier.add(Map.of(name.substring(DicomConstants.KEY.length()), String.valueOf(value)));
            }
        });
        if (identifier.isEmpty()) {
            // Without any key a peer would return, or send, all that it has.
            throw new InvalidPayloadException(exchange, DataSet.class);
        }
        boolean worklist = configuration.getInformationModel() == DicomInformationModel.worklist;
        return identifier.dataSet(worklist ? null : configuration.getQueryLevel());
    }

    private QueryUser open(Map<String, List<String>> retrieved) throws Exception {
        return QueryUser.open(configuration.userOptions(), Set.of(sopClassUid), retrieved, null);
    }

    private void find(Exchange exchange, DataSet identifier) throws Exception {
        List<DataSet> matches = new ArrayList<>();
        boolean[] truncated = new boolean[1];
        try (QueryUser user = open(Map.of())) {
            int status = user.find(sopClassUid, identifier, match -> {
                // Only one more tells that there are more.
                truncated[0] = matches.size() == configuration.getMaxMatches();
                return !truncated[0] && running.getAsBoolean() && matches.add(match);
            });
            Message message = exchange.getMessage();
            message.setBody(matches);
            message.setHeader(DicomConstants.MATCHES, matches.size());
            message.setHeader(DicomConstants.TRUNCATED, truncated[0]);
            end(exchange, status, user.errorComment(), status == DimseStatus.SUCCESS || truncated[0]);
        }
    }

    private void move(Exchange exchange, DataSet identifier) throws Exception {
        String destination = configuration.getMoveDestination();
        try (QueryUser user = open(Map.of())) {
            RetrieveResult result = user.move(
                    sopClassUid,
                    identifier,
                    destination == null || destination.isBlank() ? configuration.getCallingAeTitle() : destination,
                    soFar -> running.getAsBoolean());
            exchange.getMessage().setBody(result);
            end(exchange, result, user.errorComment());
        }
    }

    private void get(Exchange exchange, DataSet identifier) throws Exception {
        StoreSink sink = configuration.getSink();
        CollectingSink collected = new CollectingSink(sink == null ? new TemporarySink() : sink);
        if (sink == null) {
            exchange.getExchangeExtension().addOnCompletion(new TemporaryFiles(collected.instances()));
        }
        try (QueryUser user = open(configuration.retrieved())) {
            RetrieveResult result = user.get(sopClassUid, identifier, collected, soFar -> running.getAsBoolean());
            exchange.getMessage().setBody(collected.instances());
            end(exchange, result, user.errorComment());
        }
    }

    private void end(Exchange exchange, RetrieveResult result, String comment) throws DicomFailureException {
        Message message = exchange.getMessage();
        message.setHeader(DicomConstants.COMPLETED, result.completed());
        message.setHeader(DicomConstants.FAILED, result.failed());
        message.setHeader(DicomConstants.FAILED_INSTANCES, result.failedSopInstanceUids());
        // A warning status is a failure too where instances are missing: nobody else would look for them.
        boolean complete = result.failed() == 0 && DimseStatus.isKept(result.status());
        end(exchange, result.status(), comment, complete);
    }

    private void end(Exchange exchange, int status, @Nullable String comment, boolean success)
            throws DicomFailureException {
        exchange.getMessage().setHeader(DicomConstants.STATUS, status);
        if (!success && configuration.isThrowExceptionOnFailure()) {
            throw new DicomFailureException(configuration.getOperation(), status, comment == null ? "" : comment);
        }
    }

    /** Removes the files of a get once nobody looks at them any more. */
    private static final class TemporaryFiles extends SynchronizationAdapter {

        private final List<ReceivedInstance> instances;

        private TemporaryFiles(List<ReceivedInstance> instances) {
            this.instances = instances;
        }

        @Override
        public void onDone(Exchange exchange) {
            instances.forEach(instance -> TemporarySink.delete(instance.file()));
        }
    }
}
