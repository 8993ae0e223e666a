package org.bellwether.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import org.bellwether.ledger.LedgerException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every failed request with the same JSON shape. */
public final class ProblemMapper {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    /**
     * Answers what a resource refused.
     *
     * @param problem the refusal
     * @return its status and words
     */
    @ServerExceptionMapper
    public Response problem(ProblemException problem) {
        return answer(problem.status(), problem.parameter(), text(problem));
    }

    /**
     * Answers an address that leads nowhere.
     *
     * @param missing the exception of the router
     * @return 404
     */
    @ServerExceptionMapper
    public Response notFound(NotFoundException missing) {
        return answer(404, null, "There is nothing at this address.");
    }

    /**
     * Answers when the database fails.
     *
     * @param failure the failure
     * @return 503, so that the page goes on asking
     */
    @ServerExceptionMapper
    public Response ledger(LedgerException failure) {
        LOG.warn("A page could not be answered: {}", failure.getMessage());
        return answer(503, null, "The database does not answer.");
    }

    /**
     * Answers when a file of the store cannot be read.
     *
     * @param failure the failure
     * @return 500
     */
    @ServerExceptionMapper
    public Response store(UncheckedIOException failure) {
        LOG.warn("An image could not be read: {}", failure.getMessage());
        return answer(500, null, "The images cannot be read from the store.");
    }

    private static Response answer(int status, @Nullable String parameter, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new ProblemView(status, parameter, message))
                .build();
    }

    private static String text(Throwable problem) {
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }
}
