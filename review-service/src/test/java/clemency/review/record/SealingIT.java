package clemency.review.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import clemency.events.WashingtonTime;
import clemency.http.OwnContext;
import clemency.review.record.chain.Entry;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Subject;
import clemency.review.running.Office;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

/** Days that are over, seen from clocks that are a few days ahead. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class SealingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Programme PROGRAMME = new Programme("SEALING");

    @Inject
    Mutiny.SessionFactory sessions;

    @Inject
    Seals seals;

    @Inject
    RecordBook record;

    @Inject
    Vertx vertx;

    @Test
    void aDayIsSealedOnceAndBinds() throws SQLException {
        var before = seals().size();
        var petition = open();
        var day = day(petition);

        threeInstancesSeal(day.plusDays(1));

        assertThat(seals()).hasSize(before + 1).first().isEqualTo(day.toString());
        var late = open();
        assertThat(day(late)).isEqualTo(day.plusDays(1));
        verify().body("sound", equalTo(true)).body("lastSeal.day", equalTo(day.toString()));
        refusesEntriesOf(day, petition);

        threeInstancesSeal(day.plusDays(2));
        assertThat(seals()).hasSize(before + 2);
        tamperingWithWholeChainsIsFound(late);
    }

    @Test
    void aDayIsSealedOnceNobodyCanStillAddToIt() throws Exception {
        var day = day(open());
        var before = seals();
        var about = new Subject(Kind.DIRECTIVE, UUID.randomUUID());
        var done = new CompletableFuture<Void>();
        var added = new CompletableFuture<Void>();
        var adding = addUntil(about, added, done);
        added.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        var sealed = run(sealing(noon(day.plusDays(1)))).subscribeAsCompletionStage();
        await().atMost(PATIENCE).until(() -> somebodyWaits("ExclusiveLock"));
        assertThat(sealed).isNotDone();
        assertThat(seals()).isEqualTo(before);
        done.complete(null);
        adding.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        sealed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        assertThat(seals()).hasSize(before.size() + 1).first().isEqualTo(day.toString());
        Office.as("auditor")
                .get("/api/record/DIRECTIVE/" + about.id())
                .then()
                .statusCode(200)
                .body("day", contains(day.toString()));
        verify().body("sound", equalTo(true));
    }

    @Test
    void whoCameBeforeTheClosingAndWaitedForItBelongsToTheNextDay() throws Exception {
        var day = day(open());
        var about = new Subject(Kind.DIRECTIVE, UUID.randomUUID());
        var told = CompletableFuture.<Void>completedFuture(null);
        try (var closer = Database.asService()) {
            closer.setAutoCommit(false);
            Database.execute(closer, "select pg_advisory_xact_lock(" + Seals.CLOSING + ")");
            Database.execute(closer, "insert into record_closing (day, closed_at) values ('" + day + "', now())");
            var adding = addUntil(about, new CompletableFuture<>(), told);
            await().atMost(PATIENCE).until(() -> somebodyWaits("ShareLock"));
            closer.commit();
            adding.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }

        Office.as("auditor")
                .get("/api/record/DIRECTIVE/" + about.id())
                .then()
                .body("day", contains(day.plusDays(1).toString()));
        threeInstancesSeal(day.plusDays(1));
        assertThat(seals()).first().isEqualTo(day.toString());
        verify().body("sound", equalTo(true));
    }

    /** Adds an entry, says so, and commits when it is told to. */
    private CompletableFuture<Void> addUntil(
            Subject about, CompletableFuture<Void> added, CompletableFuture<Void> done) {
        var loop = vertx.getOrCreateContext();
        return OwnContext.<Void>uni(loop, () -> {
                    var own = Vertx.currentContext();
                    return sessions.withStatelessTransaction(session -> record.add(session, List.of(entry(about)))
                            .invoke(() -> added.complete(null))
                            .chain(() -> Uni.createFrom().completionStage(done))
                            .emitOn(next -> own.runOnContext(_ -> next.run())));
                })
                .subscribeAsCompletionStage();
    }

    private Entry entry(Subject about) {
        return record.entry(about, Instant.now(), "somebody", "manager", "MadeUp", null, Map.of("made", "up"));
    }

    private static boolean somebodyWaits(String mode) throws SQLException {
        try (var connection = Database.asOwner();
                var statement = connection.createStatement();
                var waiting = statement.executeQuery("select exists (select from pg_locks where locktype = 'advisory'"
                        + " and mode = '" + mode + "' and not granted)")) {
            return waiting.next() && waiting.getBoolean(1);
        }
    }

    /** An entry, and everything that knows of it, is gone: only the seal of the day tells. */
    private void tamperingWithWholeChainsIsFound(UUID petition) throws SQLException {
        var day = day(petition);
        var entry = " from record_entry where subject = '" + petition + "'";
        asOwner(
                "create table kept_entry as select *" + entry,
                "alter table record_entry disable trigger user",
                "delete" + entry,
                "update clemency_case set record_sequence = 0 where petition = '" + petition + "'");

        verify().body("sound", equalTo(false))
                .body("findings", hasSize(1))
                .body("findings[0].fault", equalTo("SEAL_BROKEN"))
                .body("findings[0].day", equalTo(day.toString()));

        asOwner(
                "insert into record_entry select * from kept_entry",
                "alter table record_entry enable trigger user",
                "update clemency_case set record_sequence = 1 where petition = '" + petition + "'",
                "drop table kept_entry");
        verify().body("sound", equalTo(true));
    }

    private static void refusesEntriesOf(LocalDate day, UUID petition) throws SQLException {
        try (var connection = Database.asService()) {
            assertThatThrownBy(() -> Database.execute(
                            connection,
                            "insert into record_entry select kind, subject, 9, at, '" + day
                                    + "', actor, roles, action, before, after, salt, previous, hash"
                                    + " from record_entry where subject = '" + petition + "' limit 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("closed");
        }
    }

    private void threeInstancesSeal(LocalDate today) {
        var noon = noon(today);
        var instances = IntStream.range(0, 3)
                .mapToObj(_ -> sealing(noon))
                .map(this::run)
                .toList();
        var _ = Uni.join().all(instances).andFailFast().await().atMost(PATIENCE);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(WashingtonTime.ZONE).toInstant();
    }

    private Sealing sealing(Instant now) {
        return new Sealing(sessions, seals, Clock.fixed(now, WashingtonTime.ZONE));
    }

    private Uni<Void> run(Sealing sealing) {
        return OwnContext.uni(vertx.getOrCreateContext(), sealing::seal);
    }

    private static UUID open() {
        return Office.openCases(1, PROGRAMME, LocalDate.of(2013, 7, 1)).getFirst();
    }

    private static LocalDate day(UUID petition) {
        String day =
                Office.as("auditor").get("/api/cases/" + petition + "/record").path("[0].day");
        return LocalDate.parse(day);
    }

    private static List<String> seals() {
        return Office.as("auditor").get("/api/record/seals").path("day");
    }

    private static io.restassured.response.ValidatableResponse verify() {
        return Office.as("auditor").get("/api/record/verification").then().statusCode(200);
    }

    private static void asOwner(String... statements) throws SQLException {
        try (var connection = Database.asOwner()) {
            Database.execute(connection, statements);
        }
    }
}
