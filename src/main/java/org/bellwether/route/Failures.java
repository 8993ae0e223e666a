package org.bellwether.route;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what failed in a route: a line for the person on call, and a count. */
@ApplicationScoped
@Named("failures")
public class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final MeterRegistry meters;

    /**
     * Makes the bean.
     *
     * @param meters where failures are counted
     */
    @Inject
    public Failures(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * Notes the failure of an exchange, which stays failed.
     *
     * @param exchange the failed exchange
     */
    public void note(Exchange exchange) {
        Throwable failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        String route = String.valueOf(exchange.getProperty(Exchange.FAILURE_ROUTE_ID, String.class));
        String subject = exchange.getProperty(TaskRoutes.SUBJECT, "", String.class);
        meters.counter("bellwether.route.failures", "route", route).increment();
        LOG.error("{}: {} failed: {}", route, subject, describe(failure));
        LOG.debug("Where the failure of the line above came from", failure);
    }

    /** Quotes our own exceptions, which hold no patient data, and names those of libraries, which may. */
    private static String describe(Throwable failure) {
        Set<String> reasons = new LinkedHashSet<>();
        Throwable last = null;
        for (Throwable cause = failure; cause != null && cause != last; cause = cause.getCause()) {
            last = cause;
            String type = cause.getClass().getName();
            boolean quotable = type.startsWith("org.bellwether.") || type.startsWith("java.net.");
            reasons.add(
                    quotable
                            ? String.valueOf(cause.getMessage())
                            : cause.getClass().getSimpleName());
        }
        return String.join(", because: ", reasons);
    }
}
