package org.bellwether.camel.dicom;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.bellwether.dicom.dimse.CommitmentTransactions;
import org.jspecify.annotations.Nullable;

/** Options of a dicom endpoint about storage commitment (PS3.4 annex J). */
@UriParams
public abstract class DicomCommitmentConfiguration extends DicomIdentityConfiguration {

    @UriParam(
            label = "consumer,producer",
            description =
                    "What remembers requests for storage commitment. A consumer takes the reports of peers with it")
    private @Nullable CommitmentTransactions commitments;

    @UriParam(
            label = "producer",
            defaultValue = "5000",
            javaType = "java.time.Duration",
            description = "How long a commit waits for the report on its own association")
    private long commitmentWait = 5_000;

    @UriParam(
            label = "producer",
            defaultValue = "3600000",
            javaType = "java.time.Duration",
            description = "After which time without a report the instances are sent again")
    private long commitmentTimeout = 3_600_000;

    @UriParam(
            label = "producer",
            description =
                    "Endpoint that gets the files of instances that were not committed, for example direct:archive")
    private @Nullable String commitmentRepeatTo;

    @UriParam(
            label = "producer",
            defaultValue = "3",
            description = "How often instances are sent again, before nobody but a person can help")
    private int commitmentAttempts = 3;

    /** For the one subclass. */
    DicomCommitmentConfiguration() {}

    /**
     * Returns the option commitments.
     *
     * @return what remembers requests for storage commitment
     */
    public @Nullable CommitmentTransactions getCommitments() {
        return commitments;
    }

    /**
     * Sets the option commitments.
     *
     * @param commitments what remembers requests for storage commitment
     */
    public void setCommitments(@Nullable CommitmentTransactions commitments) {
        this.commitments = commitments;
    }

    /**
     * Returns the option commitmentWait.
     *
     * @return wait for a report on the same association in milliseconds
     */
    public long getCommitmentWait() {
        return commitmentWait;
    }

    /**
     * Sets the option commitmentWait.
     *
     * @param commitmentWait wait for a report on the same association in milliseconds
     */
    public void setCommitmentWait(long commitmentWait) {
        this.commitmentWait = commitmentWait;
    }

    /**
     * Returns the option commitmentTimeout.
     *
     * @return time after which a report is missed in milliseconds
     */
    public long getCommitmentTimeout() {
        return commitmentTimeout;
    }

    /**
     * Sets the option commitmentTimeout.
     *
     * @param commitmentTimeout time after which a report is missed in milliseconds
     */
    public void setCommitmentTimeout(long commitmentTimeout) {
        this.commitmentTimeout = commitmentTimeout;
    }

    /**
     * Returns the option commitmentRepeatTo.
     *
     * @return endpoint that gets what was not committed
     */
    public @Nullable String getCommitmentRepeatTo() {
        return commitmentRepeatTo;
    }

    /**
     * Sets the option commitmentRepeatTo.
     *
     * @param commitmentRepeatTo endpoint that gets what was not committed
     */
    public void setCommitmentRepeatTo(@Nullable String commitmentRepeatTo) {
        this.commitmentRepeatTo = commitmentRepeatTo;
    }

    /**
     * Returns the option commitmentAttempts.
     *
     * @return how often instances are sent again
     */
    public int getCommitmentAttempts() {
        return commitmentAttempts;
    }

    /**
     * Sets the option commitmentAttempts.
     *
     * @param commitmentAttempts how often instances are sent again
     */
    public void setCommitmentAttempts(int commitmentAttempts) {
        this.commitmentAttempts = commitmentAttempts;
    }
}
