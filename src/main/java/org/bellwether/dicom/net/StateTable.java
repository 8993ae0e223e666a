package org.bellwether.dicom.net;

import org.jspecify.annotations.Nullable;

/** The state transition table of the upper layer as data (PS3.8 table 9-10): one row an event, one column a state. */
final class StateTable {

    /** A dash is an empty cell of the standard: the event cannot occur in that state. */
    private static final String TABLE =
            """
             1 AE-1     -     -     -     -     -     -     -     -     -     -     -     -
             2    -     -     -  AE-2     -     -     -     -     -     -     -     -     -
             3    -  AA-1  AA-8     -  AE-3  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-6
             4    -  AA-1  AA-8     -  AE-4  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-6
             5 AE-5     -     -     -     -     -     -     -     -     -     -     -     -
             6    -  AE-6  AA-8     -  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-7
             7    -     -  AE-7     -     -     -     -     -     -     -     -     -     -
             8    -     -  AE-8     -     -     -     -     -     -     -     -     -     -
             9    -     -     -     -     -  DT-1     -  AR-7     -     -     -     -     -
            10    -  AA-1  AA-8     -  AA-8  DT-2  AR-6  AA-8  AA-8  AA-8  AA-8  AA-8  AA-6
            11    -     -     -     -     -  AR-1     -     -     -     -     -     -     -
            12    -  AA-1  AA-8     -  AA-8  AR-2  AR-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-6
            13    -  AA-1  AA-8     -  AA-8  AA-8  AR-3  AA-8  AA-8 AR-10  AR-3  AA-8  AA-6
            14    -     -     -     -     -     -     -  AR-4  AR-9     -     -  AR-4     -
            15    -     -  AA-1  AA-2  AA-1  AA-1  AA-1  AA-1  AA-1  AA-1  AA-1  AA-1     -
            16    -  AA-2  AA-3     -  AA-3  AA-3  AA-3  AA-3  AA-3  AA-3  AA-3  AA-3  AA-2
            17    -  AA-5  AA-4  AA-4  AA-4  AA-4  AA-4  AA-4  AA-4  AA-4  AA-4  AA-4  AR-5
            18    -  AA-2     -     -     -     -     -     -     -     -     -     -  AA-2
            19    -  AA-1  AA-8     -  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-7
            """;

    private static final @Nullable Action[][] ACTIONS = read();

    private StateTable() {}

    /**
     * Returns what an event does in a state.
     *
     * @return the action, or null where the standard's cell is empty: the event cannot occur in that state
     */
    static @Nullable Action action(Event event, State state) {
        return ACTIONS[event.ordinal()][state.ordinal()];
    }

    private static @Nullable Action[][] read() {
        @Nullable Action[][] actions = new Action[Event.values().length][State.values().length];
        for (String line : TABLE.strip().split("\n")) {
            String[] cells = line.strip().split("\\s+");
            for (int state = 1; state < cells.length; state++) {
                if (!cells[state].equals("-")) {
                    actions[Integer.parseInt(cells[0]) - 1][state - 1] = Action.valueOf(cells[state].replace('-', '_'));
                }
            }
        }
        return actions;
    }
}
