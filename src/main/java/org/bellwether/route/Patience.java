package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bellwether.inference.InferenceException;

/** Knows how long a network that gives no answer is asked again before the work ends as not analysed. */
@ApplicationScoped
public class Patience {

    private final Duration giveUpAfter;
    private final SilenceListener listener;
    private final Map<String, Instant> firstFailure = new ConcurrentHashMap<>();

    /**
     * Makes the bean.
     *
     * @param giveUpAfter how long it is tried
     * @param listener hears when nothing is tried any more
     */
    @Inject
    public Patience(@Named("giveUpAfter") Duration giveUpAfter, SilenceListener listener) {
        this.giveUpAfter = giveUpAfter;
        this.listener = listener;
    }

    /**
     * Notes a failure.
     *
     * @param uid the series or study
     * @param failure what the network, or the way to it, said
     * @return true when another try may help and the time is not over
     */
    public boolean again(String uid, InferenceException failure) {
        if (failure.kind().retryable()) {
            Instant now = Instant.now();
            Instant first = firstFailure.computeIfAbsent(uid, key -> now);
            if (Duration.between(first, now).compareTo(giveUpAfter) < 0) {
                return true;
            }
        }
        firstFailure.remove(uid);
        listener.gaveUp(uid, failure);
        return false;
    }

    /**
     * Notes an answer.
     *
     * @param uid the series or study
     */
    public void answered(String uid) {
        firstFailure.remove(uid);
    }
}
