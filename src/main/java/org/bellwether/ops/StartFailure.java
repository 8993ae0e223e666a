package org.bellwether.ops;

import java.net.BindException;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.FailedToStartRouteException;

/** Says in one paragraph why the engine did not start: which route file, which key. */
final class StartFailure {

    private StartFailure() {}

    /**
     * Describes a failure.
     *
     * @param failure what start-up threw
     * @return the route file where one is to blame, and the messages of the causes
     */
    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable last = null;
        for (Throwable cause = failure; cause != null && cause != last; cause = cause.getCause()) {
            last = cause;
            if (cause instanceof FailedToCreateRouteException route) {
                text.append("routes/").append(route.getRouteId()).append(".camel.yaml: ");
            } else if (cause instanceof FailedToStartRouteException route) {
                text.append("routes/").append(route.getRouteId()).append(".camel.yaml: ");
            }
        }
        if (last instanceof BindException) {
            text.append("the port is in use; see bellwether.dicom.port and quarkus.http.port. ");
        }
        return text.append(last == null ? failure : last).toString();
    }
}
