package org.bellwether.web;

/** Takes the wish for priors. */
public interface PriorRequests {

    /**
     * Tells whether any archive is asked for priors.
     *
     * @return false if a wish would lead to nothing
     */
    boolean enabled();

    /**
     * Has the priors of a study looked for.
     *
     * @param studyInstanceUid the study
     */
    void request(String studyInstanceUid);
}
