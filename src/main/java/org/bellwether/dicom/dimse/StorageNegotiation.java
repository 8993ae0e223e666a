package org.bellwether.dicom.dimse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.net.AssociateAccept;
import org.bellwether.dicom.net.AssociateReject;
import org.bellwether.dicom.net.AssociateRequest;
import org.bellwether.dicom.net.AssociationRejectedException;
import org.bellwether.dicom.net.OperationsWindow;
import org.bellwether.dicom.net.PresentationContext;
import org.bellwether.dicom.net.PresentationContext.Result;
import org.bellwether.dicom.net.ProposedContext;
import org.bellwether.dicom.net.RemotePeer;
import org.bellwether.dicom.net.RoleSelection;
import org.bellwether.dicom.net.SopClassExtendedNegotiation;
import org.bellwether.dicom.net.UserIdentityPolicy;
import org.bellwether.dicom.net.UserInformation;
import org.jspecify.annotations.Nullable;

/** Decides who may associate and what may be stored in which transfer syntax (PS3.4 annex B.3, PS3.8 7.1.1). */
final class StorageNegotiation {

    /**
     * The storage classes lie below this root, the ones that the standard adds after this program was made too
     * (PS3.4 table B.5-1). What has a name there and is no storage class is an information model or a service.
     */
    private static final String STORAGE_ROOT = "1.2.840.10008.5.1.4.1.1.";

    private static final String STANDARD_ROOT = "1.2.840.10008.";

    /** MIME, XML and real-time video say how something else than an instance travels. */
    private static final List<String> NOT_FOR_INSTANCES = List.of("1.2.840.10008.1.2.6.", "1.2.840.10008.1.2.7.");

    /** Every transfer syntax of the standard in which an instance can be kept as bytes. */
    private static final Set<String> TRANSFER_SYNTAXES = Uid.transferSyntaxes().stream()
            .filter(uid -> NOT_FOR_INSTANCES.stream().noneMatch(uid::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));

    /** New ways to compress are registered below these, all of them with Explicit VR Little Endian (PS3.5 annex A). */
    private static final List<String> ROOTS_OF_NEW_ONES = List.of("1.2.840.10008.1.2.4.", "1.2.840.10008.1.2.8.");

    /** More requests than this in advance would only wait here instead of there. */
    private static final int MOST_INVOKED = 16;

    private final StorageProviderOptions options;

    StorageNegotiation(StorageProviderOptions options) {
        this.options = options;
    }

    AssociateAccept negotiate(AssociateRequest request, RemotePeer remote) throws AssociationRejectedException {
        if (!options.allows(remote.address().getAddress())) {
            throw new AssociationRejectedException(AssociateReject.NO_REASON);
        }
        if (!request.applicationContext().equals(AssociateRequest.DICOM_APPLICATION_CONTEXT)) {
            throw new AssociationRejectedException(AssociateReject.APPLICATION_CONTEXT_NOT_SUPPORTED);
        }
        if (options.checkCalledAeTitle() && !request.calledAeTitle().equals(options.aeTitle())) {
            throw new AssociationRejectedException(AssociateReject.CALLED_AE_TITLE_NOT_RECOGNIZED);
        }
        String calling = request.callingAeTitle();
        // One with characters that no title may have is never on a list; without a list it is let in, as elsewhere.
        if (calling.isEmpty() || !isAllowed(calling, remote)) {
            throw new AssociationRejectedException(AssociateReject.CALLING_AE_TITLE_NOT_RECOGNIZED);
        }
        UserInformation asked = request.userInformation();
        UserIdentityPolicy identities = options.identities();
        // Last, since a passcode costs time to check.
        boolean confirmed = identities != null && identities.confirm(asked);
        List<PresentationContext> answers = request.contexts().stream()
                .map(proposed -> answer(proposed, asked))
                .toList();
        return new AssociateAccept(
                answers,
                UserInformation.ours(0)
                        .withIdentityConfirmed(confirmed)
                        .withOperationsWindow(window(asked.operationsWindow(), answers))
                        .withSopClasses(roles(asked, answers), extended(asked, answers)));
    }

    /**
     * Requests are answered one after the other, however many come at once; we ask for nothing. Only where an operation can be
     * cancelled, no other request may come before its end.
     */
    private static @Nullable OperationsWindow window(
            @Nullable OperationsWindow asked, List<PresentationContext> answers) {
        if (asked == null) {
            return null;
        }
        if (answers.stream()
                .anyMatch(context -> QueryModel.of(context.abstractSyntax()).isPresent())) {
            return OperationsWindow.SYNCHRONOUS;
        }
        return new OperationsWindow(asked.invoked() == 0 ? MOST_INVOKED : Math.min(asked.invoked(), MOST_INVOKED), 1);
    }

    private boolean isAllowed(String calling, RemotePeer remote) {
        return options.allowedCallers().isEmpty()
                || options.allowedCallers().stream().anyMatch(caller -> caller.allows(calling, remote));
    }

    /** A peer that retrieves by C-GET may be the provider of what it is to keep (PS3.4 section C.5.3). */
    private static List<RoleSelection> roles(UserInformation asked, List<PresentationContext> answers) {
        boolean retrieves = answers.stream()
                .anyMatch(context ->
                        context.accepted() && QueryModel.is(QueryModel.Service.GET, context.abstractSyntax()));
        return asked.roles().stream()
                .filter(role -> role.provider() && isAccepted(role.sopClassUid(), answers))
                .filter(role -> retrieves || isCommitment(role.sopClassUid()))
                .map(role ->
                        isCommitment(role.sopClassUid()) ? new RoleSelection(role.sopClassUid(), false, true) : role)
                .toList();
    }

    /** Relational queries are answered, and dates with times taken together if they are asked for (PS3.4 C.5.1.1). */
    private static List<SopClassExtendedNegotiation> extended(
            UserInformation asked, List<PresentationContext> answers) {
        return asked.extendedNegotiations().stream()
                .filter(item ->
                        QueryModel.of(item.sopClassUid()).isPresent() && isAccepted(item.sopClassUid(), answers))
                .map(item -> QueryModel.is(QueryModel.Service.FIND, item.sopClassUid())
                        ? new SopClassExtendedNegotiation(
                                item.sopClassUid(),
                                (byte) (item.isSet(0) ? 1 : 0),
                                (byte) (item.isSet(1) ? 1 : 0),
                                (byte) 0,
                                (byte) 0)
                        : new SopClassExtendedNegotiation(item.sopClassUid(), (byte) (item.isSet(0) ? 1 : 0)))
                .toList();
    }

    private static boolean isAccepted(String sopClassUid, List<PresentationContext> answers) {
        return answers.stream()
                .anyMatch(context ->
                        context.accepted() && context.abstractSyntax().equals(sopClassUid));
    }

    /** Takes the first transfer syntax that we know, in the order of the requestor. */
    private PresentationContext answer(ProposedContext proposed, UserInformation asked) {
        String first = proposed.transferSyntaxes().get(0);
        if (!isServed(proposed.abstractSyntax(), asked)) {
            return new PresentationContext(
                    proposed.id(), proposed.abstractSyntax(), Result.ABSTRACT_SYNTAX_NOT_SUPPORTED, first);
        }
        return proposed.transferSyntaxes().stream()
                .filter(
                        isQuery(proposed.abstractSyntax()) || isCommitment(proposed.abstractSyntax())
                                ? InstanceSender.NATIVE::contains
                                : StorageNegotiation::isTransferSyntax)
                .findFirst()
                .map(known ->
                        new PresentationContext(proposed.id(), proposed.abstractSyntax(), Result.ACCEPTANCE, known))
                .orElseGet(() -> new PresentationContext(
                        proposed.id(), proposed.abstractSyntax(), Result.TRANSFER_SYNTAXES_NOT_SUPPORTED, first));
    }

    private boolean isServed(String sopClassUid, UserInformation asked) {
        if (isCommitment(sopClassUid)) {
            // We are its user: a peer may come as the provider that reports, not to be answered for (PS3.4 section
            // J.3.3).
            RoleSelection role = asked.role(sopClassUid);
            return options.commitments() != null && role != null && role.provider();
        }
        return isVerification(sopClassUid)
                || isStorage(sopClassUid)
                || options.queryRetrieve() != null && isQuery(sopClassUid);
    }

    private static boolean isCommitment(String sopClassUid) {
        return sopClassUid.equals(Uid.STORAGE_COMMITMENT_PUSH_MODEL);
    }

    /** Tells whether an instance in a transfer syntax can be kept: one of the standard, or one that it adds later. */
    private static boolean isTransferSyntax(String uid) {
        return TRANSFER_SYNTAXES.contains(uid)
                || ROOTS_OF_NEW_ONES.stream().anyMatch(uid::startsWith) && Uid.isValid(uid) && !Uid.isNamed(uid);
    }

    private static boolean isQuery(String sopClassUid) {
        return QueryModel.of(sopClassUid).isPresent();
    }

    /** Returns the transfer syntaxes that are accepted, sorted. */
    static Set<String> transferSyntaxes() {
        return TRANSFER_SYNTAXES;
    }

    static boolean isVerification(String sopClassUid) {
        return sopClassUid.equals(Uid.VERIFICATION);
    }

    /** Tells whether instances of a SOP class are taken. */
    boolean isStorage(String sopClassUid) {
        if (!sopClassUid.startsWith(STANDARD_ROOT)) {
            return options.privateSopClasses() && Uid.isValid(sopClassUid);
        }
        return isStandardStorage(sopClassUid);
    }

    /** Tells whether a SOP class is a storage class of the standard. */
    static boolean isStandardStorage(String sopClassUid) {
        return Uid.storageSopClasses().contains(sopClassUid)
                || sopClassUid.startsWith(STORAGE_ROOT) && Uid.isValid(sopClassUid) && !Uid.isNamed(sopClassUid);
    }
}
