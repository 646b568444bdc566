package clemency.review.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import clemency.review.running.Office;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A verification takes long: whoever asked for it may have gone before it ends. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class HungUpIT {

    /** More than the pool has connections. */
    private static final int CALLERS = 40;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestHTTPResource("/api/record/verification")
    URI address;

    @Test
    void theTransactionsOfThoseWhoHungUpEnd() throws Exception {
        var _ = Office.openCases(1, new Programme("HUNG_UP"), LocalDate.of(2013, 7, 1));
        try (var owner = Database.asOwner();
                var watcher = Database.asService()) {
            owner.setAutoCommit(false);
            for (var caller = 0; caller < CALLERS; caller++) {
                hangUpInTheMiddle(owner, watcher);
            }
        }

        Office.as("auditor")
                .get("/api/record/verification")
                .then()
                .statusCode(200)
                .body("sound", equalTo(true));
    }

    /** While it waits for the table, in which it has a transaction. */
    private void hangUpInTheMiddle(Connection owner, Connection watcher) throws IOException, SQLException {
        Database.execute(owner, "lock table record_entry in access exclusive mode");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + address.getPath() + " HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Basic "
                                    + Base64.getEncoder().encodeToString("auditor:test-auditor".getBytes(UTF_8))
                                    + "\r\n\r\n")
                            .getBytes(UTF_8));
            await().atMost(PATIENCE).until(() -> verifications(watcher) == 1);
            socket.setSoLinger(true, 0);
        }
        owner.rollback();
        await().atMost(PATIENCE).until(() -> verifications(watcher) == 0);
    }

    /** Sessions of the service that look at the record, or last did, in a transaction that is open; as they are at each look. */
    private static long verifications(Connection watcher) throws SQLException {
        try (var statement = watcher.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from pg_stat_activity
                        where pid <> pg_backend_pid() and usename = 'review_app' and xact_start is not null and query like '%record_entry%'""")) {
            var _ = rows.next();
            return rows.getLong(1);
        }
    }
}
