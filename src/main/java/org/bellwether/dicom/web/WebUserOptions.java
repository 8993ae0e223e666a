package org.bellwether.dicom.web;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask over DICOMweb, and how.
 *
 * @param base address of the service, without a slash at the end
 * @param tls whom we trust and our own certificate, or null for what the JDK trusts
 * @param headers sent with each request, such as Authorization
 * @param connectTimeout how long opening a connection may take
 * @param responseTimeout how long the service may send nothing while it is to answer
 * @param mostBytes how long an answer may be
 */
public record WebUserOptions(
        URI base,
        @Nullable SSLContext tls,
        Map<String, String> headers,
        Duration connectTimeout,
        Duration responseTimeout,
        long mostBytes) {

    /** Checks the address. */
    public WebUserOptions {
        String scheme = String.valueOf(base.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https") || base.getHost() == null) {
            throw new IllegalArgumentException("an address begins with http:// or https:// and names a host");
        }
        if (base.getRawQuery() != null || base.getRawFragment() != null || base.getRawUserInfo() != null) {
            throw new IllegalArgumentException("an address holds no user, query or fragment");
        }
        headers = Map.copyOf(headers);
    }

    /** Hides the headers, which are secrets. */
    @Override
    public String toString() {
        return "WebUserOptions[" + base + "]";
    }
}
