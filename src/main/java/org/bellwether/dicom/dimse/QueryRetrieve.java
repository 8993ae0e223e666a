package org.bellwether.dicom.dimse;

import java.io.IOException;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.AssociationEndedException;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.WireText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The query/retrieve provider: answers C-FIND, C-MOVE and C-GET from an archive (PS3.4 annex C). Thread-safe. */
final class QueryRetrieve {

    private static final Logger LOG = LoggerFactory.getLogger(QueryRetrieve.class);

    private final QueryRetrieveOptions options;
    private final ArchiveRecords records;
    private final String aeTitle;
    private final AssociationOptions association;

    QueryRetrieve(QueryRetrieveOptions options, String aeTitle, AssociationOptions association) {
        this.options = options;
        this.records = new ArchiveRecords(options.archive());
        this.aeTitle = aeTitle;
        this.association = association;
    }

    /** Tells whether an operation belongs to the SOP class of a context. */
    static boolean serves(int commandField, String sopClassUid) {
        return switch (commandField) {
            case CommandSet.C_FIND_RQ -> QueryModel.is(QueryModel.Service.FIND, sopClassUid);
            case CommandSet.C_MOVE_RQ -> QueryModel.is(QueryModel.Service.MOVE, sopClassUid);
            case CommandSet.C_GET_RQ -> QueryModel.is(QueryModel.Service.GET, sopClassUid);
            default -> false;
        };
    }

    /**
     * Performs one operation up to its last response.
     *
     * @throws AssociationEndedException if the association ended meanwhile
     */
    void perform(Association on, DimseMessage request) throws IOException {
        MessageExchange messages = new MessageExchange(on);
        try {
            QueryModel model = QueryModel.of(request.context().abstractSyntax()).orElseThrow();
            DataSet identifier = request.dataSet();
            if (request.commandField() == CommandSet.C_FIND_RQ) {
                find(on, messages, request, model, identifier);
            } else {
                retrieve(on, messages, request, model, identifier);
            }
        } catch (DimseFailureException e) {
            fail(on, messages, request, e.status(), String.valueOf(e.getMessage()));
        } catch (DicomFormatException e) {
            fail(on, messages, request, DimseStatus.UNABLE_TO_PROCESS, "the identifier cannot be read");
        } catch (AssociationEndedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.error("Query/retrieve on association {} failed", on.id(), e);
            fail(on, messages, request, DimseStatus.UNABLE_TO_PROCESS, "the archive cannot be read");
        }
    }

    private static void fail(Association on, MessageExchange messages, DimseMessage request, int status, String comment)
            throws IOException {
        LOG.warn(
                "{} from {} on association {} failed, {}: {}",
                name(request),
                WireText.escape(on.request().callingAeTitle()),
                on.id(),
                DimseStatus.hex(status),
                comment);
        messages.send(request.context(), request.command().response(status, comment));
    }

    private static String name(DimseMessage request) {
        return switch (request.commandField()) {
            case CommandSet.C_FIND_RQ -> "C-FIND";
            case CommandSet.C_MOVE_RQ -> "C-MOVE";
            default -> "C-GET";
        };
    }

    private void find(
            Association on, MessageExchange messages, DimseMessage request, QueryModel model, DataSet identifier)
            throws IOException, DimseFailureException {
        ArchiveQuery query = ArchiveQuery.of(
                records,
                model,
                identifier,
                on.accepted().extendedNegotiation(request.context().abstractSyntax()));
        int pending = query.hasUnsupportedKeys() ? DimseStatus.PENDING_WITH_UNSUPPORTED_KEYS : DimseStatus.PENDING;
        CancelWatch cancel = new CancelWatch(messages, request);
        int[] count = new int[1];
        query.run(record -> {
            if (cancel.isRequested()) {
                return false;
            }
            messages.send(
                    request.context(), request.command().response(pending, null), query.response(record, aeTitle));
            count[0]++;
            return true;
        });
        boolean cancelled = cancel.isRequested();
        messages.send(
                request.context(),
                request.command().response(cancelled ? DimseStatus.CANCEL : DimseStatus.SUCCESS, null));
        LOG.info(
                "C-FIND {} of {} on association {}: {} matches{}",
                query.level(),
                WireText.escape(on.request().callingAeTitle()),
                on.id(),
                count[0],
                cancelled ? ", then cancelled" : "");
    }

    private void retrieve(
            Association on, MessageExchange messages, DimseMessage request, QueryModel model, DataSet identifier)
            throws IOException, DimseFailureException {
        Retrieval retrieval =
                new Retrieval(messages, request, ArchiveSelection.instances(records, model, identifier), name(request));
        if (request.commandField() == CommandSet.C_GET_RQ) {
            retrieval.run(new GetTarget(on, messages, new CancelWatch(messages, request)));
            return;
        }
        String title = request.command().text(CommandSet.MOVE_DESTINATION);
        MoveDestination destination = options.destinations().stream()
                .filter(known -> known.aeTitle().equals(title.strip()))
                .findFirst()
                .orElseThrow(() -> new DimseFailureException(
                        DimseStatus.MOVE_DESTINATION_UNKNOWN, "the Move Destination is not known here"));
        MoveOriginator originator = new MoveOriginator(
                on.request().callingAeTitle(), request.command().integer(CommandSet.MESSAGE_ID, 0));
        try (MoveTarget target =
                new MoveTarget(destination, aeTitle, association, originator, new CancelWatch(messages, request))) {
            retrieval.run(target);
        }
    }
}
