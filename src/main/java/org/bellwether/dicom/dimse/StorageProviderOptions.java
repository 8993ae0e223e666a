package org.bellwether.dicom.dimse;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.UserIdentityPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Who may store, and how much at once.
 *
 * @param aeTitle our AE title
 * @param checkCalledAeTitle whether a peer must call us by it
 * @param allowedCallers who may call; empty for everybody
 * @param allowedAddresses where from; empty for everywhere
 * @param maximumAssociations how many at once; one more is rejected as transient
 * @param association limits of each association
 * @param stopGrace how long messages under way may take when we stop
 * @param privateSopClasses whether SOP classes that are not the standard's are taken for storage classes
 * @param queryRetrieve what queries are answered from; null to answer none
 * @param commitments takes storage commitment reports; null to take none
 * @param identities what is asked of the users that associations are requested for; null to take no notice of them
 */
public record StorageProviderOptions(
        String aeTitle,
        boolean checkCalledAeTitle,
        List<AllowedCaller> allowedCallers,
        List<AddressRange> allowedAddresses,
        int maximumAssociations,
        AssociationOptions association,
        Duration stopGrace,
        boolean privateSopClasses,
        @Nullable QueryRetrieveOptions queryRetrieve,
        @Nullable CommitmentListener commitments,
        @Nullable UserIdentityPolicy identities) {

    /** Copies the lists and checks the AE titles. */
    public StorageProviderOptions {
        allowedCallers = List.copyOf(allowedCallers);
        allowedAddresses = List.copyOf(allowedAddresses);
        requireAeTitle(aeTitle);
    }

    /**
     * Returns what suits most sites: everybody may call by our name, 64 at once.
     *
     * @param aeTitle our AE title
     * @return the options
     */
    public static StorageProviderOptions of(String aeTitle) {
        return new StorageProviderOptions(
                aeTitle,
                true,
                List.of(),
                List.of(),
                64,
                AssociationOptions.DEFAULTS,
                Duration.ofSeconds(5),
                false,
                null,
                null,
                null);
    }

    /**
     * Returns these options with other limits for each association.
     *
     * @param other the limits
     * @return a copy
     */
    public StorageProviderOptions withAssociation(AssociationOptions other) {
        return with(draft -> draft.association = other);
    }

    /**
     * Returns these options with other lists of who may call.
     *
     * @param callers who may call; empty for everybody
     * @param addresses where from; empty for everywhere
     * @return a copy
     */
    public StorageProviderOptions withAllowed(List<AllowedCaller> callers, List<AddressRange> addresses) {
        return with(draft -> {
            draft.allowedCallers = callers;
            draft.allowedAddresses = addresses;
        });
    }

    /**
     * Returns these options with or without private SOP classes.
     *
     * @param taken whether they are taken for storage classes
     * @return a copy
     */
    public StorageProviderOptions withPrivateSopClasses(boolean taken) {
        return with(draft -> draft.privateSopClasses = taken);
    }

    /**
     * Returns these options with query/retrieve.
     *
     * @param from what queries are answered from; null to answer none
     * @return a copy
     */
    public StorageProviderOptions withQueryRetrieve(@Nullable QueryRetrieveOptions from) {
        return with(draft -> draft.queryRetrieve = from);
    }

    /**
     * Returns these options with storage commitment reports.
     *
     * @param listener takes reports that peers send on associations of their own; null to take none
     * @return a copy
     */
    public StorageProviderOptions withCommitments(@Nullable CommitmentListener listener) {
        return with(draft -> draft.commitments = listener);
    }

    /**
     * Returns these options with a policy about users.
     *
     * @param policy what is asked of the users that associations are requested for; null to take no notice of them
     * @return a copy
     */
    public StorageProviderOptions withIdentities(@Nullable UserIdentityPolicy policy) {
        return with(draft -> draft.identities = policy);
    }

    /**
     * Checks an AE title (PS3.5 section 6.2, VR AE).
     *
     * @param aeTitle 1 to 16 printable ASCII characters without backslash, not all blank
     * @return the same
     * @throws IllegalArgumentException if it is none
     */
    public static String requireAeTitle(String aeTitle) {
        if (!isAeTitle(aeTitle)) {
            throw new IllegalArgumentException(
                    "an AE title has 1 to 16 printable ASCII characters and no backslash, unlike '" + aeTitle + "'");
        }
        return aeTitle;
    }

    static boolean isAeTitle(String text) {
        return !text.isBlank() && text.length() <= 16 && text.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '\\');
    }

    /** Puts an underscore for each character that no AE title may have, since titles travel into files and records. */
    static String harmlessAeTitle(String received) {
        StringBuilder title = new StringBuilder(received);
        for (int i = 0; i < title.length(); i++) {
            if (!isAeTitle(title.substring(i, i + 1)) && title.charAt(i) != ' ') {
                title.setCharAt(i, '_');
            }
        }
        return title.toString();
    }

    boolean allows(InetAddress address) {
        return allowedAddresses.isEmpty() || allowedAddresses.stream().anyMatch(range -> range.contains(address));
    }

    private StorageProviderOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new StorageProviderOptions(
                aeTitle,
                checkCalledAeTitle,
                draft.allowedCallers,
                draft.allowedAddresses,
                maximumAssociations,
                draft.association,
                stopGrace,
                draft.privateSopClasses,
                draft.queryRetrieve,
                draft.commitments,
                draft.identities);
    }

    /** What can be exchanged in a copy. */
    private static final class Draft {

        private List<AllowedCaller> allowedCallers;
        private List<AddressRange> allowedAddresses;
        private AssociationOptions association;
        private boolean privateSopClasses;
        private @Nullable QueryRetrieveOptions queryRetrieve;
        private @Nullable CommitmentListener commitments;
        private @Nullable UserIdentityPolicy identities;

        Draft(StorageProviderOptions from) {
            allowedCallers = from.allowedCallers;
            allowedAddresses = from.allowedAddresses;
            association = from.association;
            privateSopClasses = from.privateSopClasses;
            queryRetrieve = from.queryRetrieve;
            commitments = from.commitments;
            identities = from.identities;
        }
    }
}
