package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** All or none, by the thousand: with several who sign at once, and with a connection that is cut in the middle. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class LargeAnnouncementIT {

    private static final Logger LOG = Logger.getLogger(LargeAnnouncementIT.class);
    private static final Programme PROGRAMME = new Programme("LARGE_ANNOUNCEMENT");
    private static final LocalDate RECEIVED = LocalDate.of(2012, 5, 1);

    @Test
    void fiveThousandSignedByFourAtOnce() throws Exception {
        var petitions = opened(5_000);
        var id = Announcing.prepare(Announcing.denials("2016-09-30", petitions));
        Announcing.preview(id).then().statusCode(200).body("totals.denials.COMMUTATION", equalTo(5_000));
        var digest = Announcing.digest(id);

        var started = System.nanoTime();
        var answers = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var signers = IntStream.range(0, 4)
                    .mapToObj(_ -> threads.submit(() -> Announcing.sign(id, digest)
                            .then()
                            .statusCode(200)
                            .body("decided", equalTo(5_000))
                            .extract()
                            .asString()))
                    .toList();
            for (var signer : signers) {
                answers.add(signer.get());
            }
        }
        LOG.infof(
                "5,000 signed in %d ms",
                Duration.ofNanos(System.nanoTime() - started).toMillis());

        assertThat(answers).hasSize(1);
        assertThat(denials(petitions)).isEqualTo(5_000);
        assertThat(Wire.told(Topic.GRANTS, petitions.getLast(), 1)).hasSize(1);
    }

    @Test
    void aConnectionCutInTheMiddleLeavesNoHalf() throws Exception {
        var petitions = opened(500);
        var id = Announcing.prepare(Announcing.denials("2016-09-30", petitions));
        var digest = Announcing.digest(id);

        // The cases, their log and the outbox are written; the last statement waits for this lock.
        try (var connection = Database.connectAsOwner();
                var threads = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("lock table announcement_event in exclusive mode");
            }
            var signer = threads.submit(() -> Announcing.sign(id, digest).statusCode());
            await().atMost(Duration.ofSeconds(30)).until(() -> cut() == 1);
            assertThat(signer.get()).isGreaterThanOrEqualTo(500);
            connection.rollback();
        }
        assertThat(denials(petitions)).isZero();
        assertThat(Office.status(petitions.getFirst())).isEqualTo("WAITING");

        // Opening the file has changed nothing: the same digest signs it.
        Announcing.sign(id, digest).then().statusCode(200);
        assertThat(denials(petitions)).isEqualTo(500);
        assertThat(Wire.told(Topic.GRANTS, petitions.getFirst(), 1)).hasSize(1);
    }

    /** How many connections that write an announcement waited for a lock, and are no more. */
    private static long cut() throws SQLException {
        return Database.number("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where usename = 'review_app' and wait_event_type = 'Lock' and query like '%announcement_event%'
                  and pid <> pg_backend_pid()""");
    }

    private static long denials(List<UUID> petitions) throws SQLException {
        var one = petitions.getFirst();
        return Database.number(
                "select count(*) from case_event where type = 'clemency.ClemencyDenied' and petition in ("
                        + "select l.petition from announcement_line l where l.announcement = ("
                        + "select announcement from announcement_line where petition = '" + one + "' limit 1))");
    }

    private static List<UUID> opened(int count) throws SQLException {
        var petitions = Office.openCases(count, PROGRAMME, RECEIVED);
        Database.opened(petitions);
        return petitions;
    }
}
