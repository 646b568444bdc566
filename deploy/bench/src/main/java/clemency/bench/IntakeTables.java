package clemency.bench;

import clemency.local.Clemency;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The tables of a running intake, emptied and filled behind its back. */
record IntakeTables(Clemency system) {

    private static final String DATABASE = "intake";

    /** In one transaction each: what is lost with a crash is made again. */
    private static final long AT_ONCE = 50_000;

    private static final String EMPTY = """
            truncate petition, petition_key, request_key, petition_step, petition_change, petition_hold, destruction,
                import, import_reject, import_file""";

    // As many bytes as of real petitions, which are noise to a database, too.
    private static final String FILL = """
            with numbers as materialized (select n, gen_random_uuid() as id from generate_series(%1$d, %2$d) n),
            petitions as (
                insert into petition (id, case_number, clemency_type, received_on, recorded_at, tracking_hash,
                    external_hash, register_hash, body, body_hash)
                select id, 'C9' || lpad(cast(n as text), 7, '0'), 'COMMUTATION', date '2016-03-30',
                    timestamptz '2016-03-30 18:05:12Z', sha256(convert_to('t' || n, 'UTF8')),
                    case when n %% 2 = 0 then sha256(convert_to('e' || n, 'UTF8')) end,
                    sha256(convert_to('r' || n, 'UTF8')),
                    convert_to(repeat(md5(cast(n as text)), %3$d), 'UTF8'), sha256(convert_to('b' || n, 'UTF8'))
                from numbers)
            insert into petition_key (petition, office_key, wrapped)
            select id, 1, convert_to(repeat(md5(cast(n as text)), 2), 'UTF8') from numbers""";

    // Rows that were just written lie together and are all in memory; those that people ask about lie anywhere. So the
    // tracking codes that are known are given to rows of the fill, each its own.
    private static final String SCATTER = """
            create temporary table known on commit drop as
                select row_number() over () as n, id, tracking_hash from petition where case_number < 'C9';
            create temporary table chosen on commit drop as
                select row_number() over () as n, id
                from (select id from petition where case_number >= 'C9' order by md5(case_number)
                      limit (select count(*) from known)) c;
            update petition p set tracking_hash = sha256(p.tracking_hash) from known k where p.id = k.id;
            update petition p set tracking_hash = k.tracking_hash
            from known k join chosen c using (n) where p.id = c.id""";

    private static final int MD5_TEXT = 32;

    void empty() throws IOException, SQLException {
        try (var connection = system.connect(DATABASE)) {
            execute(connection, EMPTY);
        }
    }

    void fill(long petitions) throws IOException, SQLException {
        try (var connection = system.connect(DATABASE)) {
            for (long first = 1; first <= petitions; first += AT_ONCE) {
                var last = Math.min(petitions, first + AT_ONCE - 1);
                execute(connection, FILL.formatted(first, last, PetitionTables.BODY_BYTES / MD5_TEXT));
            }
            // What a database that has grown over years has long done.
            execute(connection, "vacuum (analyze) petition, petition_key");
            execute(connection, "checkpoint");
        }
    }

    void scatter() throws IOException, SQLException {
        try (var connection = system.connect(DATABASE)) {
            connection.setAutoCommit(false);
            execute(connection, SCATTER);
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "vacuum petition");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }
}
