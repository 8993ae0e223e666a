package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.util.List;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.PresentationContext;
import org.bellwether.dicom.net.RoleSelection;

/** Sends the instances of a C-GET back on the association it came on, as far as roles and contexts allow. */
final class GetTarget implements RetrieveTarget {

    private final MessageExchange messages;
    private final CancelWatch cancel;
    private final InstanceSender sender;

    GetTarget(Association association, MessageExchange messages, CancelWatch cancel) {
        this.messages = messages;
        this.cancel = cancel;
        this.sender = new InstanceSender(association, messages, sopClassUid -> {
            RoleSelection role = association.accepted().role(sopClassUid);
            return role != null && role.provider();
        });
    }

    @Override
    public void prepare(List<ArchivedInstance> instances) {
        // What may be sent was negotiated before anybody knew what there is.
    }

    @Override
    public int store(ArchivedInstance instance) throws IOException {
        PresentationContext context = sender.context(instance.sopClassUid(), instance.transferSyntaxUid());
        if (context == null) {
            return DimseStatus.SOP_CLASS_NOT_SUPPORTED;
        }
        int messageId = sender.send(instance, context, null);
        while (true) {
            DimseMessage message = messages.receive();
            if (message.commandField() == (CommandSet.C_STORE_RQ | CommandSet.RESPONSE)
                    && message.command().integer(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, -1) == messageId) {
                return message.status();
            }
            if (!cancel.take(message)) {
                throw messages.broken(message + " where the answer to a C-STORE was to come");
            }
        }
    }

    @Override
    public boolean isCancelled() throws IOException {
        return cancel.isRequested();
    }
}
