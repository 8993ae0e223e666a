package org.bellwether.ledger;

import java.sql.SQLException;

/**
 * The database did not do what was asked. The message names the deed and the SQLSTATE; the database's own text is left
 * out, since PostgreSQL quotes the rows that it refuses, and those hold patient data.
 */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    LedgerException(String doing, SQLException cause) {
        super("The database failed while " + doing + " (SQLSTATE " + cause.getSQLState() + ", "
                + cause.getClass().getSimpleName() + ")");
        this.sqlState = String.valueOf(cause.getSQLState());
    }

    /**
     * Returns PostgreSQL's code for what happened.
     *
     * @return the SQLSTATE, for example {@code 08006} for a lost connection
     */
    public String sqlState() {
        return sqlState;
    }
}
