package org.bellwether.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Headers of every answer, pages and JSON alike: nothing foreign runs or frames, no address leaks as a referrer, and what
 * may hold patient data stays out of caches unless a resource says otherwise.
 */
@Singleton
public class ResponseHeaders {

    private static final int BEFORE_ALL_ROUTES = 1000;

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(ResponseHeaders::add, BEFORE_ALL_ROUTES);
    }

    private static void add(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader("X-Frame-Options", "DENY");
        boolean data = context.normalizedPath().startsWith("/api/");
        // Set last, since the static pages come with a day of caching, which an upgraded engine must not meet.
        context.addHeadersEndHandler(end -> {
            if (!data) {
                response.putHeader("Cache-Control", "no-cache");
            } else if (!response.headers().contains("Cache-Control")) {
                response.putHeader("Cache-Control", "no-store");
            }
        });
        context.next();
    }
}
