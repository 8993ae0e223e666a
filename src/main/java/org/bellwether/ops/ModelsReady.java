package org.bellwether.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bellwether.hemorrhage.HemorrhageReader;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.protocol.ImageProtocol;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when both networks can be called. */
@Readiness
@ApplicationScoped
public class ModelsReady implements HealthCheck {

    private final InferenceEngine engine;

    /**
     * Makes the check.
     *
     * @param engine what runs the networks
     */
    @Inject
    public ModelsReady(InferenceEngine engine) {
        this.engine = engine;
    }

    @Override
    public HealthCheckResponse call() {
        boolean protocol = engine.ready(ImageProtocol.MODEL);
        boolean hemorrhage = engine.ready(HemorrhageReader.MODEL);
        return HealthCheckResponse.named("networks")
                .withData(ImageProtocol.MODEL, protocol)
                .withData(HemorrhageReader.MODEL, hemorrhage)
                .status(protocol && hemorrhage)
                .build();
    }
}
