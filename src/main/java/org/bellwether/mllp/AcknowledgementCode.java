package org.bellwether.mllp;

/** MSA-1, table 0008: what the receiver of a message says of it. */
public enum AcknowledgementCode {
    /** Application accept. */
    AA(Verdict.ACCEPTED),
    /** Application error: the receiver could not process it now. */
    AE(Verdict.AGAIN),
    /** Application reject: the receiver will never process it. */
    AR(Verdict.REFUSED),
    /** Commit accept. */
    CA(Verdict.ACCEPTED),
    /** Commit error. */
    CE(Verdict.AGAIN),
    /** Commit reject. */
    CR(Verdict.REFUSED);

    private final Verdict verdict;

    /** What the sender does next. */
    public enum Verdict {
        /** The receiver is now responsible for the message. */
        ACCEPTED,
        /** Send it again later. */
        AGAIN,
        /** Sending it again would not help. */
        REFUSED
    }

    AcknowledgementCode(Verdict verdict) {
        this.verdict = verdict;
    }

    /**
     * Returns what the sender does next.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }
}
