package org.bellwether.camel.dicom;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.support.DefaultProducer;
import org.bellwether.dicom.dimse.DimseStatus;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.StorageUser;
import org.bellwether.dicom.dimse.StoreResponse;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;
import org.jspecify.annotations.Nullable;

/**
 * A user of a peer: sends the file or files of the body on one association, verifies the connection, queries, has sent, fetches.
 * A failure status is a {@link DicomFailureException}; a peer that cannot be reached or rejects is an {@link IOException}.
 */
public class DicomProducer extends DefaultProducer {

    private final DicomConfiguration configuration;
    private @Nullable QueryOperations queries;
    private @Nullable CommitOperation commitment;

    /**
     * Makes a producer.
     *
     * @param endpoint its endpoint
     */
    public DicomProducer(DicomEndpoint endpoint) {
        super(endpoint);
        this.configuration = endpoint.getConfiguration();
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        // What is wrong with the options is said at the start and not at the first image.
        configuration.userOptions();
        if (isQuery()) {
            queries = new QueryOperations(configuration, () -> !isStoppingOrStopped());
            configuration.retrieved();
        } else if (configuration.getOperation() == DicomOperation.commit) {
            commitment = new CommitOperation(configuration);
        }
    }

    private boolean isQuery() {
        return switch (configuration.getOperation()) {
            case find, move, get -> true;
            default -> false;
        };
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        QueryOperations query = queries;
        CommitOperation commit = commitment;
        if (query != null) {
            query.perform(exchange);
        } else if (commit != null) {
            commit.perform(exchange, files(exchange));
        } else if (configuration.getOperation() == DicomOperation.echo) {
            try (StorageUser user = StorageUser.open(configuration.userOptions(), Set.of())) {
                end(exchange, user.echo());
            }
        } else {
            store(exchange);
        }
    }

    private void store(Exchange exchange) throws Exception {
        List<String> failed = new ArrayList<>();
        StoreResponse[] worst = {new StoreResponse(DimseStatus.SUCCESS, "")};
        int[] stored = new int[1];
        for (List<Path> group : groups(files(exchange))) {
            try (StorageUser user = StorageUser.openFor(configuration.userOptions(), group)) {
                user.store(group, (file, response) -> {
                    if (response.isSuccess()) {
                        stored[0]++;
                    } else {
                        failed.add(sopInstanceUid(file));
                        // One failure does not keep the others from being sent; the first is what is told.
                        worst[0] = worst[0].isSuccess() ? response : worst[0];
                    }
                });
            }
        }
        exchange.getMessage().setHeader(DicomConstants.COMPLETED, stored[0]);
        exchange.getMessage().setHeader(DicomConstants.FAILED, failed.size());
        exchange.getMessage().setHeader(DicomConstants.FAILED_INSTANCES, failed);
        end(exchange, worst[0]);
    }

    private static String sopInstanceUid(Path file) {
        try {
            return Part10File.readHeader(file).meta().sopInstanceUid();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(Exchange exchange, StoreResponse response) throws DicomFailureException {
        exchange.getMessage().setHeader(DicomConstants.STATUS, response.status());
        if (!response.isSuccess() && configuration.isThrowExceptionOnFailure()) {
            throw new DicomFailureException(configuration.getOperation(), response.status(), response.comment());
        }
    }

    /** Splits the files so that each part has no more presentation contexts than an association. */
    private static List<List<Path>> groups(List<Path> files) throws IOException {
        List<List<Path>> groups = new ArrayList<>();
        Set<StorageUser.Proposal> proposals = new LinkedHashSet<>();
        List<Path> group = new ArrayList<>();
        for (Path file : files) {
            Part10Header header = Part10File.readHeader(file);
            StorageUser.Proposal proposal = new StorageUser.Proposal(
                    header.meta().sopClassUid(), header.meta().transferSyntaxUid());
            if (proposals.size() == StorageUser.MOST_PROPOSALS && !proposals.contains(proposal)) {
                groups.add(group);
                group = new ArrayList<>();
                proposals.clear();
            }
            proposals.add(proposal);
            group.add(file);
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static List<Path> files(Exchange exchange) throws InvalidPayloadException {
        Object body = exchange.getMessage().getBody();
        List<Path> files = new ArrayList<>();
        if (body instanceof Collection<?> several) {
            for (Object one : several) {
                files.add(file(one, exchange));
            }
        } else {
            files.add(file(body, exchange));
        }
        return files;
    }

    private static Path file(@Nullable Object body, Exchange exchange) throws InvalidPayloadException {
        if (body instanceof Path path) {
            return path;
        }
        if (body instanceof ReceivedInstance instance) {
            return instance.file();
        }
        if (body instanceof File file) {
            return file.toPath();
        }
        throw new InvalidPayloadException(exchange, Path.class);
    }
}
