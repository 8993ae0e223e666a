package org.bellwether.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** Starts the web layer alone: its resources and pages over HTTP, with {@link WebBeans} behind them. */
public final class WebProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.http.host", "127.0.0.1",
                "quarkus.arc.exclude-types", "org.bellwether.ops.**,org.bellwether.route.**",
                "quarkus.datasource.active", "false",
                "quarkus.flyway.migrate-at-start", "false",
                "camel.main.routes-include-pattern", "false");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(WebBeans.class);
    }
}
