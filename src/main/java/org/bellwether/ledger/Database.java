package org.bellwether.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements and transactions on a data source, with exceptions that quote no row. */
final class Database {

    private final DataSource dataSource;

    /** Something done on one connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Makes an object of the current row. */
    interface Row<T> {
        T map(ResultSet row) throws SQLException;
    }

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Runs the work in one transaction; whatever it throws rolls back. */
    <T> T transaction(String doing, Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new LedgerException(doing, failure);
        }
    }

    /** Returns all rows of a query. */
    <T> List<T> list(String doing, String sql, Row<T> row, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection()) {
            return list(connection, sql, row, values);
        } catch (SQLException failure) {
            throw new LedgerException(doing, failure);
        }
    }

    /** Runs one statement in a transaction of its own and returns the number of rows. */
    int update(String doing, String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection()) {
            return update(connection, sql, values);
        } catch (SQLException failure) {
            throw new LedgerException(doing, failure);
        }
    }

    static <T> List<T> list(Connection connection, String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> result = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    result.add(row.map(rows));
                }
            }
            return result;
        }
    }

    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof String text) {
                // PostgreSQL refuses U+0000 in text; a header that holds one must not cost the study.
                statement.setString(i + 1, text.replace("\0", ""));
            } else if (value instanceof Enum<?> constant) {
                statement.setString(i + 1, constant.name());
            } else if (value instanceof Instant instant) {
                statement.setObject(i + 1, OffsetDateTime.ofInstant(micros(instant), ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    /** Cuts an instant to what a timestamptz keeps, so that what was stored equals what is read. */
    static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
