package org.bellwether.dicom.dimse;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.net.AssociateReject;
import org.bellwether.dicom.net.AssociateRequest;
import org.bellwether.dicom.net.AssociationRejectedException;
import org.bellwether.dicom.net.PresentationContext;
import org.bellwether.dicom.net.PresentationContext.Result;
import org.bellwether.dicom.net.ProposedContext;

/** Decides who may associate and what may be stored in which transfer syntax (PS3.4 annex B.3, PS3.8 7.1.1). */
final class StorageNegotiation {

    /** Every SOP class below this root is a storage class, the retired and the newer ones too (PS3.4 table B.5-1). */
    private static final String STORAGE_ROOT = "1.2.840.10008.5.1.4.1.1.";

    private static final Set<String> TRANSFER_SYNTAXES = Set.of(
            Uid.IMPLICIT_VR_LITTLE_ENDIAN,
            Uid.EXPLICIT_VR_LITTLE_ENDIAN,
            Uid.EXPLICIT_VR_BIG_ENDIAN,
            Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
            Uid.RLE_LOSSLESS,
            Uid.JPEG_BASELINE,
            Uid.JPEG_EXTENDED,
            Uid.JPEG_LOSSLESS,
            Uid.JPEG_LOSSLESS_FIRST_ORDER,
            Uid.JPEG_LS_LOSSLESS,
            Uid.JPEG_LS_NEAR_LOSSLESS,
            Uid.JPEG_2000_LOSSLESS,
            Uid.JPEG_2000);

    private final StorageProviderOptions options;

    StorageNegotiation(StorageProviderOptions options) {
        this.options = options;
    }

    List<PresentationContext> negotiate(AssociateRequest request, InetSocketAddress remote)
            throws AssociationRejectedException {
        if (!options.allows(remote.getAddress())) {
            throw new AssociationRejectedException(AssociateReject.NO_REASON);
        }
        if (!request.applicationContext().equals(AssociateRequest.DICOM_APPLICATION_CONTEXT)) {
            throw new AssociationRejectedException(AssociateReject.APPLICATION_CONTEXT_NOT_SUPPORTED);
        }
        if (options.checkCalledAeTitle() && !request.calledAeTitle().equals(options.aeTitle())) {
            throw new AssociationRejectedException(AssociateReject.CALLED_AE_TITLE_NOT_RECOGNIZED);
        }
        String calling = request.callingAeTitle();
        Set<String> allowed = options.allowedCallingAeTitles();
        // A name with control characters is no AE title, and would travel into files and records.
        if (!StorageProviderOptions.isAeTitle(calling) || !allowed.isEmpty() && !allowed.contains(calling)) {
            throw new AssociationRejectedException(AssociateReject.CALLING_AE_TITLE_NOT_RECOGNIZED);
        }
        return request.contexts().stream().map(StorageNegotiation::answer).toList();
    }

    /** Takes the first transfer syntax that we know, in the order of the requestor. */
    private static PresentationContext answer(ProposedContext proposed) {
        String first = proposed.transferSyntaxes().get(0);
        if (!isVerification(proposed.abstractSyntax()) && !isStorage(proposed.abstractSyntax())) {
            return new PresentationContext(
                    proposed.id(), proposed.abstractSyntax(), Result.ABSTRACT_SYNTAX_NOT_SUPPORTED, first);
        }
        return proposed.transferSyntaxes().stream()
                .filter(TRANSFER_SYNTAXES::contains)
                .findFirst()
                .map(known ->
                        new PresentationContext(proposed.id(), proposed.abstractSyntax(), Result.ACCEPTANCE, known))
                .orElseGet(() -> new PresentationContext(
                        proposed.id(), proposed.abstractSyntax(), Result.TRANSFER_SYNTAXES_NOT_SUPPORTED, first));
    }

    static boolean isVerification(String sopClassUid) {
        return sopClassUid.equals(Uid.VERIFICATION);
    }

    static boolean isStorage(String sopClassUid) {
        return sopClassUid.startsWith(STORAGE_ROOT) && Uid.isValid(sopClassUid)
                || Uid.storageSopClasses().contains(sopClassUid);
    }
}
