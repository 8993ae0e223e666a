package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One C-MOVE or C-GET: sends instance after instance and tells the peer how far it has come (PS3.4 section C.4.2). */
final class Retrieval {

    private static final Logger LOG = LoggerFactory.getLogger(Retrieval.class);

    private final MessageExchange messages;
    private final DimseMessage request;
    private final List<ArchivedInstance> instances;
    private final String name;

    Retrieval(MessageExchange messages, DimseMessage request, List<ArchivedInstance> instances, String name) {
        this.messages = messages;
        this.request = request;
        this.instances = instances;
        this.name = name;
    }

    void run(RetrieveTarget target) throws IOException {
        SubOperations operations = new SubOperations(instances.size());
        boolean cancelled = false;
        if (!instances.isEmpty()) {
            target.prepare(instances);
        }
        for (ArchivedInstance instance : instances) {
            if (target.isCancelled()) {
                cancelled = true;
                break;
            }
            operations.ended(instance.sopInstanceUid(), target.store(instance));
            respond(operations, DimseStatus.PENDING);
        }
        respond(operations, cancelled ? DimseStatus.CANCEL : operations.status());
        LOG.info(
                "{}: {} of {} instances sent, {} failed{}",
                name,
                operations.completed(),
                instances.size(),
                operations.failed(),
                cancelled ? ", then cancelled" : "");
    }

    private void respond(SubOperations operations, int status) throws IOException {
        CommandSet response = request.command().response(status, null);
        operations.putInto(response, status);
        messages.send(request.context(), response, DimseStatus.isPending(status) ? null : operations.failures());
    }
}
