package clemency.embedded;

import java.sql.Connection;
import java.sql.SQLException;

/** The databases of a server and their roles. Names are identifiers of our own, never input. */
final class Databases {

    private Databases() {}

    static void create(Superuser server, String name, String ownerPassword, String appPassword) throws SQLException {
        requireIdentifier(name);
        var owner = name + "_owner";
        var app = name + "_app";
        try (var connection = server.connect("postgres")) {
            role(connection, owner, ownerPassword);
            role(connection, app, appPassword);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database " + name + " owner " + owner);
            }
            execute(connection, "revoke all on database " + name + " from public");
            execute(connection, "grant connect on database " + name + " to " + app);
        }
        try (var connection = server.connect(name)) {
            execute(connection, "alter schema public owner to " + owner);
            execute(connection, "revoke create on schema public from public");
            execute(connection, "grant usage on schema public to " + app);
        }
    }

    static void drop(Superuser server, String name) throws SQLException {
        requireIdentifier(name);
        try (var connection = server.connect("postgres")) {
            execute(connection, "drop database if exists " + name + " with (force)");
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role " + name + " login");
        }
        try (var statement = connection.prepareStatement("select format('alter role %I password %L', ?, ?)")) {
            statement.setString(1, name);
            statement.setString(2, password);
            try (var rows = statement.executeQuery()) {
                rows.next();
                execute(connection, rows.getString(1));
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var executing = connection.createStatement()) {
            executing.execute(statement);
        }
    }

    private static void requireIdentifier(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,30}")) {
            throw new IllegalArgumentException("no name for a database: " + name);
        }
    }
}
