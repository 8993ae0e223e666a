package org.bellwether.dicom.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.dimse.Part10Intake;
import org.bellwether.dicom.dimse.Part10Origin;
import org.bellwether.dicom.dimse.RefusedFileException;

/** A user of QIDO-RS and WADO-RS (PS3.18 sections 10.6 and 10.4). Follows no redirect. Thread-safe. */
public final class WebUser {

    private static final int PAGE = 500;
    private static final int MOST_IN_A_PAGE = 100_000;
    private static final int MOST_PARTS = 100_000;

    private final WebUserOptions options;
    private final HttpClient client;

    /**
     * What a retrieval brought.
     *
     * @param stored instances that are kept
     * @param refused instances that are not
     * @param lastReason why the last of these was refused, or empty
     */
    public record Retrieved(int stored, int refused, String lastReason) {}

    /**
     * Makes a user; nothing is connected.
     *
     * @param options whom to ask, and how
     */
    public WebUser(WebUserOptions options) {
        this.options = options;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.connectTimeout());
        if (options.tls() != null) {
            builder.sslContext(options.tls());
        }
        this.client = builder.build();
    }

    /**
     * Searches, page by page.
     *
     * @param path of the resource below the service, such as {@code /studies}
     * @param query parameters; neither limit nor offset
     * @param most how many matches there may be
     * @return the matches
     * @throws MalformedMessageException if there are more, or the answer is malformed
     * @throws IOException if the service does not answer, or answers with another status than 200 or 204
     */
    public List<DataSet> search(String path, Map<String, List<String>> query, int most) throws IOException {
        Set<DataSet> matches = new LinkedHashSet<>();
        while (true) {
            // A service may give fewer than asked for, and one that knows no pages gives the same again.
            if (!matches.addAll(page(path, query, matches.size()))) {
                return List.copyOf(matches);
            }
            if (matches.size() > most) {
                throw MalformedMessageException.tooLarge("more than " + most + " matches");
            }
        }
    }

    private List<DataSet> page(String path, Map<String, List<String>> query, int offset) throws IOException {
        String parameters = query.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        URI address = URI.create(options.base() + path + "?" + parameters + (parameters.isEmpty() ? "" : "&") + "limit="
                + PAGE + "&offset=" + offset);
        try (InputStream body = get(address, "application/dicom+json")) {
            return DicomJson.read(body, MOST_IN_A_PAGE);
        } catch (NoContentException nothing) {
            return List.of();
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Retrieves instances in the transfer syntax in which the service has them.
     *
     * @param path of a study, series or instance below the service
     * @param intake keeps them
     * @param origin what they are noted as coming from
     * @return what came
     * @throws MalformedMessageException if the answer is malformed
     * @throws IOException if the service does not answer, or answers with another status than 200 or 206
     */
    public Retrieved retrieve(String path, Part10Intake intake, Part10Origin origin) throws IOException {
        int stored = 0;
        int refused = 0;
        String reason = "";
        URI address = URI.create(options.base() + path);
        HttpResponse<InputStream> response =
                send(address, "multipart/related; type=\"application/dicom\"; transfer-syntax=*");
        try (InputStream body = new WatchedStream(response.body(), options.responseTimeout())) {
            MediaType type = MediaType.parse(
                    response.headers().firstValue("Content-Type").orElse(""));
            if (!type.isRelated(StowRequest.PART_TYPE)) {
                throw new MalformedMessageException("the service answers with " + type.name());
            }
            MultipartReader parts = new MultipartReader(
                    body, type.parameters().getOrDefault("boundary", ""), options.mostBytes(), MOST_PARTS);
            while (parts.next()) {
                try {
                    intake.take(parts.content(), origin);
                    stored++;
                } catch (RefusedFileException notKept) {
                    refused++;
                    reason = String.valueOf(notKept.getMessage());
                }
            }
        }
        return new Retrieved(stored, refused, reason);
    }

    private InputStream get(URI address, String accept) throws IOException {
        return new WatchedStream(send(address, accept).body(), options.responseTimeout());
    }

    private HttpResponse<InputStream> send(URI address, String accept) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Accept", accept)
                .timeout(options.responseTimeout())
                .GET();
        options.headers().forEach(request::header);
        try {
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            int status = response.statusCode();
            if (status == 200 || status == 206) {
                return response;
            }
            response.body().close();
            if (status == 204) {
                throw new NoContentException();
            }
            throw new IOException("the service answers with HTTP status " + status);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the service", stopping);
        }
    }

    /** The answer is empty (HTTP status 204). */
    private static final class NoContentException extends IOException {

        private static final long serialVersionUID = 1L;

        NoContentException() {
            super("the service answers with nothing");
        }
    }
}
