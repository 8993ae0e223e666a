package org.bellwether.route;

import org.bellwether.inference.InferenceException;

/** Hears that a series or study ends as not analysed because no network gave a usable answer. */
public interface SilenceListener {

    /**
     * Nobody is asked again.
     *
     * @param uid the series or study
     * @param last the last failure
     */
    void gaveUp(String uid, InferenceException last);
}
