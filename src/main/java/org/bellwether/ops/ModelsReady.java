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
    private final HemorrhageReader hemorrhageReader;

    /**
     * Makes the check.
     *
     * @param engine what runs the networks
     * @param hemorrhageReader knows what its network must state
     */
    @Inject
    public ModelsReady(InferenceEngine engine, HemorrhageReader hemorrhageReader) {
        this.engine = engine;
        this.hemorrhageReader = hemorrhageReader;
    }

    @Override
    public HealthCheckResponse call() {
        boolean protocol = engine.ready(ImageProtocol.MODEL);
        boolean hemorrhage = hemorrhageReader.ready();
        return HealthCheckResponse.named("networks")
                .withData(ImageProtocol.MODEL, protocol)
                .withData(HemorrhageReader.MODEL, hemorrhage)
                .status(protocol && hemorrhage)
                .build();
    }
}
