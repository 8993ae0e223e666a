package org.bellwether.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.camel.CamelContext;
import org.apache.camel.ServiceStatus;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpoolUsage;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the DICOM port listens and the spool takes instances. Destinations do not count: they have their own status. */
@Readiness
@ApplicationScoped
public class IntakeReady implements HealthCheck {

    private final CamelContext context;
    private final Spool spool;

    /**
     * Makes the check.
     *
     * @param context holds the route {@code receive}
     * @param spool where instances go
     */
    @Inject
    public IntakeReady(CamelContext context, Spool spool) {
        this.context = context;
        this.spool = spool;
    }

    @Override
    public HealthCheckResponse call() {
        ServiceStatus route = context.getRouteController().getRouteStatus("receive");
        try {
            SpoolUsage usage = spool.usage();
            return HealthCheckResponse.named("intake")
                    .withData("receive", String.valueOf(route))
                    .withData("spoolPercent", Math.round(usage.fraction() * 100))
                    .withData("spoolRefusing", usage.refusing())
                    .status(route != null && route.isStarted() && !usage.refusing())
                    .build();
        } catch (IOException unreadable) {
            return HealthCheckResponse.named("intake")
                    .withData("spool", String.valueOf(unreadable.getMessage()))
                    .down()
                    .build();
        }
    }
}
