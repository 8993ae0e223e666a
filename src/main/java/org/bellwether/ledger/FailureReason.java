package org.bellwether.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in one line why something failed, without patient data: the text of an exception is used only where it cannot
 * hold any, which are this product's own exceptions and those of the network; of all others the class is named.
 */
final class FailureReason {

    private static final int LONGEST = 300;

    private static final List<String> SAFE =
            List.of("org.bellwether.", "java.net.", "java.nio.channels.", "javax.net.ssl.", "java.util.concurrent.");

    private FailureReason() {}

    static String of(Throwable failure) {
        List<Throwable> causes = causes(failure);
        for (Throwable cause : causes) {
            String type = cause.getClass().getName();
            String message = cause.getMessage();
            if (message != null && SAFE.stream().anyMatch(type::startsWith)) {
                String name = cause.getClass().getSimpleName();
                boolean own = type.startsWith("org.bellwether.");
                return clean(own ? message : name + ": " + message);
            }
        }
        return clean(causes.get(causes.size() - 1).getClass().getName());
    }

    /** Returns the refusal among the causes, or null. */
    static @Nullable DeliveryRefusedException refusal(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof DeliveryRefusedException refused) {
                return refused;
            }
        }
        return null;
    }

    private static List<Throwable> causes(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static String clean(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
