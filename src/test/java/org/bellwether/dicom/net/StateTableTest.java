package org.bellwether.dicom.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bellwether.testing.Peers;
import org.junit.jupiter.api.Test;

/** Compares the table with two other readings of PS3.8 table 9-10. */
class StateTableTest {

    /** The events of the standard grouped by what they have in common, written from its text and not from the table. */
    @Test
    void theCellsFollowFromTheRulesOfTheStandard() {
        for (State state : State.values()) {
            int number = state.ordinal() + 1;
            boolean open = number == 3 || number >= 5 && number <= 12;
            // An invalid PDU is answered by the provider, before and after an association in its own way.
            assertThat(StateTable.action(Event.EVT_19_INVALID_PDU, state))
                    .isEqualTo(number == 2 ? Action.AA_1 : number == 13 ? Action.AA_7 : open ? Action.AA_8 : null);
            // A lost connection is indicated to a user who knows of the association.
            assertThat(StateTable.action(Event.EVT_17_TRANSPORT_CLOSED, state))
                    .isEqualTo(
                            number == 1 ? null : number == 2 ? Action.AA_5 : number == 13 ? Action.AR_5 : Action.AA_4);
            // An abort of the peer closes.
            assertThat(StateTable.action(Event.EVT_16_ABORT_RECEIVED, state))
                    .isEqualTo(number == 2 || number == 13 ? Action.AA_2 : open ? Action.AA_3 : null);
            // The local user may abort whenever it knows of the association.
            assertThat(StateTable.action(Event.EVT_15_ABORT_REQUEST, state))
                    .isEqualTo(number == 4 ? Action.AA_2 : open ? Action.AA_1 : null);
            // ARTIM runs in two states only.
            assertThat(StateTable.action(Event.EVT_18_ARTIM_EXPIRED, state))
                    .isEqualTo(number == 2 || number == 13 ? Action.AA_2 : null);
        }
    }

    @Test
    void everyCellIsAsPynetdicomHasIt() throws Exception {
        Process python = new ProcessBuilder(
                        Peers.python().toString(),
                        "-W",
                        "ignore",
                        "-c",
                        "from pynetdicom.fsm import TRANSITION_TABLE as t\n"
                                + "for (e, s), a in t.items(): print(e[3:], s[3:], a.replace('-', '_'))")
                .redirectErrorStream(true)
                .start();
        String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(output).isZero();
        TreeMap<String, String> theirs = new TreeMap<>();
        for (String line : output.strip().split("\n")) {
            String[] cell = line.split(" ");
            theirs.put(cell[0] + "/" + cell[1], cell[2]);
        }
        TreeMap<String, String> ours = new TreeMap<>();
        for (Event event : Event.values()) {
            for (State state : State.values()) {
                Action action = StateTable.action(event, state);
                if (action != null) {
                    ours.put((event.ordinal() + 1) + "/" + (state.ordinal() + 1), action.name());
                }
            }
        }
        assertThat(ours).hasSizeGreaterThan(100).isEqualTo(theirs);
    }

    @Test
    void everyActionOccurs() {
        List<Action> seen = new ArrayList<>();
        for (Event event : Event.values()) {
            for (State state : State.values()) {
                Action action = StateTable.action(event, state);
                if (action != null) {
                    seen.add(action);
                }
            }
        }
        assertThat(seen).contains(Action.values());
    }
}
