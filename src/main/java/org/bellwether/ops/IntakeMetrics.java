package org.bellwether.ops;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.bellwether.camel.dicom.DicomConsumer;
import org.bellwether.dicom.dimse.StorageStatistics;

/** Shows what the DICOM port has seen: associations by their end, instances by their answer. */
@ApplicationScoped
public class IntakeMetrics {

    private final CamelContext context;
    private final MeterRegistry meters;

    /**
     * Makes the bean.
     *
     * @param context holds the route {@code receive}
     * @param meters where the counts are shown
     */
    @Inject
    public IntakeMetrics(CamelContext context, MeterRegistry meters) {
        this.context = context;
        this.meters = meters;
    }

    /** Registers the counts of the route's consumer; a site whose route receives otherwise has none. */
    void register() {
        Route route = context.getRoute("receive");
        if (route == null || !(route.getConsumer() instanceof DicomConsumer consumer)) {
            return;
        }
        association(
                consumer, "accepted", statistics -> statistics.associations().accepted());
        association(
                consumer, "rejected", statistics -> statistics.associations().rejected());
        association(consumer, "rejected-transiently", statistics -> statistics
                .associations()
                .rejectedTransiently());
        association(
                consumer, "released", statistics -> statistics.associations().released());
        association(consumer, "aborted", statistics -> statistics.associations().aborted());
        instances(consumer, "stored", StorageStatistics::stored);
        instances(consumer, "refused", StorageStatistics::refused);
        Gauge.builder("bellwether.dicom.listening", consumer, listening -> listening.isListening() ? 1 : 0)
                .register(meters);
    }

    private void association(DicomConsumer consumer, String end, ToDoubleFunction<StorageStatistics> count) {
        FunctionCounter.builder("bellwether.dicom.associations", consumer, of -> count.applyAsDouble(of.statistics()))
                .tag("end", end)
                .register(meters);
    }

    private void instances(DicomConsumer consumer, String answer, ToDoubleFunction<StorageStatistics> count) {
        FunctionCounter.builder("bellwether.dicom.instances", consumer, of -> count.applyAsDouble(of.statistics()))
                .tag("answer", answer)
                .register(meters);
    }
}
