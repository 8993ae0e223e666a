package org.bellwether.dicom.dimse;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bellwether.dicom.net.AssociationOptions;

/**
 * Who may store, and how much at once.
 *
 * @param aeTitle our AE title
 * @param checkCalledAeTitle whether a peer must call us by it
 * @param allowedCallingAeTitles who may call; empty for everybody
 * @param allowedAddresses where from; empty for everywhere
 * @param maximumAssociations how many at once; one more is rejected as transient
 * @param association limits of each association
 * @param stopGrace how long messages under way may take when we stop
 */
public record StorageProviderOptions(
        String aeTitle,
        boolean checkCalledAeTitle,
        Set<String> allowedCallingAeTitles,
        List<AddressRange> allowedAddresses,
        int maximumAssociations,
        AssociationOptions association,
        Duration stopGrace) {

    /** Copies the lists and checks the AE titles. */
    public StorageProviderOptions {
        allowedCallingAeTitles = Set.copyOf(allowedCallingAeTitles);
        allowedAddresses = List.copyOf(allowedAddresses);
        requireAeTitle(aeTitle);
        allowedCallingAeTitles.forEach(StorageProviderOptions::requireAeTitle);
    }

    /**
     * Returns what suits most sites: everybody may call by our name, 64 at once.
     *
     * @param aeTitle our AE title
     * @return the options
     */
    public static StorageProviderOptions of(String aeTitle) {
        return new StorageProviderOptions(
                aeTitle, true, Set.of(), List.of(), 64, AssociationOptions.DEFAULTS, Duration.ofSeconds(5));
    }

    /**
     * Returns these options with other limits for each association.
     *
     * @param other the limits
     * @return a copy
     */
    public StorageProviderOptions withAssociation(AssociationOptions other) {
        return new StorageProviderOptions(
                aeTitle,
                checkCalledAeTitle,
                allowedCallingAeTitles,
                allowedAddresses,
                maximumAssociations,
                other,
                stopGrace);
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

    boolean allows(InetAddress address) {
        return allowedAddresses.isEmpty() || allowedAddresses.stream().anyMatch(range -> range.contains(address));
    }
}
