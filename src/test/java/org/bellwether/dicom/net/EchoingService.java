package org.bellwether.dicom.net;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import org.jspecify.annotations.Nullable;

/** Sends every data set back as it came, and accepts every context with its first transfer syntax. */
final class EchoingService implements AssociationService {

    volatile Indication.@Nullable Ended ended;

    @Override
    public AssociateAccept negotiate(AssociateRequest request, RemotePeer remote) {
        return AssociateAccept.of(request.contexts().stream()
                .map(context -> new PresentationContext(
                        context.id(),
                        context.abstractSyntax(),
                        PresentationContext.Result.ACCEPTANCE,
                        context.transferSyntaxes().get(0)))
                .toList());
    }

    @Override
    public Indication.Ended serve(Association association) throws IOException {
        ByteArrayOutputStream dataSet = new ByteArrayOutputStream();
        while (true) {
            Indication indication = association.receive();
            if (indication instanceof Indication.Ended over) {
                ended = over;
                return over;
            } else if (indication instanceof Indication.ReleaseRequested) {
                association.acceptRelease();
            } else if (indication instanceof Indication.PresentationData data && !data.command()) {
                byte[] bytes = new byte[data.bytes().remaining()];
                data.bytes().get(bytes);
                dataSet.write(bytes);
                if (data.last()) {
                    association.sendCommand(data.context(), ByteBuffer.wrap(new byte[] {1, 2, 3, 4}));
                    association.sendDataSet(
                            data.context(),
                            Channels.newChannel(new ByteArrayInputStream(dataSet.toByteArray())),
                            dataSet.size());
                    association.flush();
                    dataSet.reset();
                }
            }
        }
    }
}
