package org.bellwether.dicom.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The PDUs that open an association, encoded and decoded. */
class AssociatePduTest {

    private static byte[] body(byte[] pdu) {
        assertThat(((pdu[2] & 0xFF) << 24) | ((pdu[3] & 0xFF) << 16) | ((pdu[4] & 0xFF) << 8) | (pdu[5] & 0xFF))
                .isEqualTo(pdu.length - 6);
        return Arrays.copyOfRange(pdu, 6, pdu.length);
    }

    @Provide
    Arbitrary<AssociateRequest> requests() {
        Arbitrary<String> title =
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(16);
        Arbitrary<String> uid =
                Arbitraries.strings().numeric().withChars('.').ofMinLength(1).ofMaxLength(64);
        Arbitrary<List<List<String>>> contexts =
                uid.list().ofMinSize(2).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(128);
        Arbitrary<UserInformation> user = Combinators.combine(
                        Arbitraries.longs().between(0, 0xFFFFFFFFL),
                        uid,
                        title,
                        Arbitraries.integers().between(0, 3))
                .as(AssociatePduTest::userInformation);
        return Combinators.combine(title, title, contexts, user).as((called, calling, uids, information) -> {
            List<ProposedContext> proposed = new ArrayList<>();
            for (int i = 0; i < uids.size(); i++) {
                proposed.add(new ProposedContext(
                        2 * i + 1,
                        uids.get(i).get(0),
                        uids.get(i).subList(1, uids.get(i).size())));
            }
            return AssociateRequest.of(called, calling, proposed, information);
        });
    }

    private static UserInformation userInformation(long maximum, String uid, String name, int more) {
        UserInformation plain = new UserInformation(maximum, uid, name);
        return switch (more) {
            case 0 -> plain;
            case 1 ->
                plain.withOperationsWindow(new OperationsWindow(0, 0xFFFF))
                        .withIdentity(UserIdentity.ofPasscode(name, uid));
            case 2 -> plain.withIdentityConfirmed(true).withIdentity(UserIdentity.ofJsonWebToken(uid));
            default ->
                plain.withSopClasses(
                        List.of(new RoleSelection(uid, true, false), new RoleSelection(uid + ".1", false, true)),
                        List.of(new SopClassExtendedNegotiation(uid, (byte) 1, (byte) 0, (byte) 1)));
        };
    }

    @Property(tries = 100)
    void aRequestComesBackAsItWas(@ForAll("requests") AssociateRequest request) throws Exception {
        assertThat(AssociatePduReader.request(body(AssociatePduWriter.request(request))))
                .isEqualTo(request);
    }

    @Property(tries = 100)
    void anAcceptComesBackAsItWas(@ForAll("requests") AssociateRequest request) throws Exception {
        AssociateAccept accept = new AssociateAccept(
                request.contexts().stream()
                        .map(context -> new PresentationContext(
                                context.id(),
                                "",
                                PresentationContext.Result.values()[context.id() % 5],
                                context.transferSyntaxes().get(0)))
                        .toList(),
                request.userInformation());
        assertThat(AssociatePduReader.accept(body(AssociatePduWriter.accept(accept, new byte[64]))))
                .isEqualTo(accept);
    }

    @Property(tries = 300)
    void anythingElseIsMalformedAndNothingWorse(
            @ForAll("requests") AssociateRequest request, @ForAll int seed, @ForAll byte[] noise) {
        byte[] body = body(AssociatePduWriter.request(request));
        for (int i = 0; i < noise.length; i++) {
            body[Math.floorMod(seed + i * 7919, body.length)] = noise[i];
        }
        byte[] cut = Arrays.copyOf(body, Math.floorMod(seed, body.length + 1));
        for (byte[] bytes : List.of(body, cut, noise)) {
            try {
                AssociatePduReader.request(bytes);
                AssociatePduReader.accept(bytes);
                AssociatePduReader.reject(bytes);
            } catch (MalformedPduException e) {
                assertThat(e.reason()).isEqualTo(AbortReason.INVALID_PDU_PARAMETER);
            }
        }
    }

    private static byte[] request(int... ids) {
        List<ProposedContext> contexts = IntStream.range(0, ids.length)
                .mapToObj(i -> new ProposedContext(1, "1.2." + (1000 + i), List.of(RawPeer.IMPLICIT_LITTLE_ENDIAN)))
                .toList();
        byte[] body =
                body(AssociatePduWriter.request(AssociateRequest.of("A", "B", contexts, UserInformation.ours(16384))));
        int contextBytes = 4 + 4 + 4 + 8 + 4 + RawPeer.IMPLICIT_LITTLE_ENDIAN.length();
        int first = AssociatePduReader.FIXED_FIELDS_LENGTH + 4 + AssociateRequest.DICOM_APPLICATION_CONTEXT.length();
        for (int i = 0; i < ids.length; i++) {
            body[first + i * contextBytes + 4] = (byte) ids[i];
        }
        return body;
    }

    @Test
    void aContextIdThatIsEvenIsTakenAsOtherProvidersDo() throws Exception {
        assertThat(AssociatePduReader.request(request(1, 2, 0)).contexts())
                .extracting(ProposedContext::id)
                .containsExactly(1, 2, 0);
    }

    @Test
    void ofAContextIdThatComesTwiceTheFirstProposalCounts() throws Exception {
        assertThat(AssociatePduReader.request(request(3, 1, 3)).contexts())
                .extracting(ProposedContext::abstractSyntax)
                .containsExactly("1.2.1000", "1.2.1001");
    }

    @Test
    void moreContextsThanTheStandardAllowsAreMalformed() {
        int[] ids = IntStream.rangeClosed(0, 128).toArray();
        assertThatThrownBy(() -> AssociatePduReader.request(request(ids)))
                .isInstanceOf(MalformedPduException.class)
                .hasMessageContaining("128");
    }

    @Test
    void weProposeNoEvenContextId() {
        AssociateRequest even = AssociateRequest.of(
                "A", "B", List.of(new ProposedContext(2, "1.2", List.of("1.2"))), UserInformation.ours(16384));
        assertThatThrownBy(() -> AssociatePduWriter.request(even)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAeTitlePaddedWithNulIsReadWithoutIt() throws Exception {
        byte[] pdu = AssociatePduWriter.request(AssociateRequest.of(
                "A",
                "CT1\0\0\0",
                List.of(new ProposedContext(1, RawPeer.VERIFICATION, List.of(RawPeer.IMPLICIT_LITTLE_ENDIAN))),
                UserInformation.ours(16384)));
        assertThat(AssociatePduReader.request(body(pdu)).callingAeTitle()).isEqualTo("CT1");
    }

    @Test
    void anAeTitleOfSeventeenCharactersIsNotSent() {
        AssociateRequest request = AssociateRequest.of(
                "A2345678901234567",
                "B",
                List.of(new ProposedContext(1, RawPeer.VERIFICATION, List.of(RawPeer.IMPLICIT_LITTLE_ENDIAN))),
                UserInformation.ours(16384));
        assertThatThrownBy(() -> AssociatePduWriter.request(request)).hasMessageContaining("16 characters");
    }
}
