package org.bellwether.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The link in a page, followed as the radiologist's browser would. */
public final class PageLink {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private PageLink() {}

    /**
     * Follows the link.
     *
     * @param page the text of a page
     * @return where it leads: the address that the engine redirects to
     * @throws IOException when the engine does not answer
     * @throws InterruptedException when interrupted while waiting
     */
    public static String leadsTo(String page) throws IOException, InterruptedException {
        Matcher link = LINK.matcher(page);
        if (!link.find()) {
            throw new AssertionError("no link in the page: " + page);
        }
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(link.group())).build(), HttpResponse.BodyHandlers.discarding());
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(link.group() + " answers with status " + answer.statusCode()));
    }
}
