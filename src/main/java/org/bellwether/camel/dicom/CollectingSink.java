package org.bellwether.camel.dicom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.Reception;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.bellwether.dicom.dimse.StoreRequest;
import org.bellwether.dicom.dimse.StoreSink;

/** Remembers which instances another sink has kept. For one thread. */
final class CollectingSink implements StoreSink {

    private final StoreSink sink;
    private final List<ReceivedInstance> instances = new ArrayList<>();

    CollectingSink(StoreSink sink) {
        this.sink = sink;
    }

    /** Returns what was kept, a list that grows. */
    List<ReceivedInstance> instances() {
        return instances;
    }

    @Override
    public Reception begin(StoreRequest request) throws StoreRefusedException {
        Reception reception = sink.begin(request);
        return new Reception() {
            @Override
            public void write(ByteBuffer part10Bytes) throws IOException {
                reception.write(part10Bytes);
            }

            @Override
            public ReceivedInstance commit(DataSet header) throws StoreRefusedException {
                ReceivedInstance instance = reception.commit(header);
                instances.add(instance);
                return instance;
            }

            @Override
            public void abandon() {
                reception.abandon();
            }
        };
    }
}
