package org.bellwether.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.bellwether.dicom.dimse.Part10Intake;
import org.bellwether.dicom.dimse.Part10Origin;
import org.bellwether.dicom.dimse.StorageListener;
import org.bellwether.dicom.dimse.StoreSink;
import org.bellwether.dicom.web.DicomJson;
import org.bellwether.dicom.web.MalformedMessageException;
import org.bellwether.dicom.web.MediaType;
import org.bellwether.dicom.web.StowRequest;
import org.bellwether.dicom.web.StowResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes images that are posted (STOW-RS, PS3.18 section 10.5), from clients that show the site's token. */
@Singleton
@Path("/dicom-web/studies")
@Produces("application/dicom+json")
public class StowResource {

    private static final Logger LOG = LoggerFactory.getLogger(StowResource.class);
    private static final String NAME = "STOW-RS";
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final StowOptions options;
    private final StowRequest requests;
    private final StorageListener listener;

    /**
     * Makes the resource.
     *
     * @param options who may post, and how much
     * @param sink keeps the instances
     * @param listener hears when all of a request has come
     */
    public StowResource(
            StowOptions options, @Named("intake") StoreSink sink, @Named("intake") StorageListener listener) {
        this.options = options;
        this.requests = new StowRequest(new Part10Intake(sink), options.mostBytes());
        this.listener = listener;
    }

    /**
     * Keeps instances of any study.
     *
     * @param authorization {@code Bearer} and the token
     * @param contentType {@code multipart/related; type="application/dicom"; boundary=...}
     * @param client who sends
     * @param body the message
     * @return 200 if all are kept, 202 if some are, 409 if none is, 503 if there is no room, each with what became of
     *     them; 400, 413 or 415 for a message that is malformed, too large, or of another type; 401 without the token;
     *     404 where the site takes no posted images
     */
    @POST
    public Response store(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @Context HttpServerRequest client,
            InputStream body) {
        return answer(authorization, contentType, client, body, "");
    }

    /**
     * Keeps instances of one study.
     *
     * @param study its Study Instance UID
     * @param authorization {@code Bearer} and the token
     * @param contentType {@code multipart/related; type="application/dicom"; boundary=...}
     * @param client who sends
     * @param body the message
     * @return as without a study; instances of another study count as failed
     */
    @POST
    @Path("/{study}")
    public Response storeIntoStudy(
            @PathParam("study") String study,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @Context HttpServerRequest client,
            InputStream body) {
        return answer(authorization, contentType, client, body, Parameters.uid("study", study));
    }

    private Response answer(
            @Nullable String authorization,
            @Nullable String contentType,
            HttpServerRequest client,
            InputStream body,
            String study) {
        if (!options.enabled()) {
            throw ProblemException.notFound("There is nothing at this address.");
        }
        if (!options.isAuthorized(authorization == null ? "" : authorization)) {
            return Response.status(UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        String address =
                client.remoteAddress() == null ? "" : client.remoteAddress().hostAddress();
        Part10Origin origin = new Part10Origin(NAME, options.aeTitle(), address, "stow-" + UUID.randomUUID());
        boolean complete = false;
        try {
            MediaType type = MediaType.parse(contentType == null ? "" : contentType);
            if (!type.isRelated(StowRequest.PART_TYPE)) {
                return Response.status(UNSUPPORTED_MEDIA_TYPE).build();
            }
            StowResult result = requests.store(type, body, study, origin);
            complete = true;
            LOG.info(
                    "STOW-RS from {}: {} instances kept, {} refused",
                    address,
                    result.stored().size(),
                    result.failed().size());
            return Response.status(result.httpStatus()).entity(json(result)).build();
        } catch (MalformedMessageException malformed) {
            LOG.warn("STOW-RS from {} refused: {}", address, malformed.getMessage());
            return Response.status(malformed.isTooLarge() ? TOO_LARGE : 400).build();
        } catch (IOException broken) {
            LOG.warn("STOW-RS from {} broke off: {}", address, broken.getClass().getSimpleName());
            return Response.status(400).build();
        } finally {
            listener.associationEnded(origin.ended(complete));
        }
    }

    private static byte[] json(StowResult result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DicomJson.write(result.dataSet(), bytes);
        return bytes.toByteArray();
    }
}
