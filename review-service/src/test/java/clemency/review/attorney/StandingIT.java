package clemency.review.attorney;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.StaffKind;
import clemency.events.WorkforceEvent;
import clemency.http.OwnContext;
import clemency.review.attorney.roster.Attorney;
import clemency.review.attorney.roster.Change;
import clemency.review.attorney.roster.Leave;
import clemency.review.attorney.roster.Standing;
import clemency.review.attorney.roster.WantedTerms;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roster as it is decided, and the roster as the database reads it, are one. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class StandingIT {

    private static final Actor TESTER = Actor.service("test");
    private static final Badge BADGE = new Badge("Made-up Attorney", null);

    private static final LocalDate START = LocalDate.of(2031, 1, 6);
    private static final int DAYS = 120;
    private static final int CHANGES = 60;

    private static final String OF_EACH_DAY = """
            select cast(d as date), cast(to_jsonb(s) as text)
            from generate_series(cast($2 as timestamp), cast($3 as timestamp), interval '1 day') d,
                 attorney_standing(cast(d as date)) s
            where s.attorney = $1""";

    private static final String TERMS = """
            select cast(jsonb_build_object('id', id, 'type', type, 'body', body) as text)
            from attorney_term where attorney = $1 order by version""";

    @Inject
    Docket docket;

    @Inject
    Badges badges;

    @Inject
    Workforce workforce;

    @Inject
    Rows rows;

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theSameOnEveryDay(long seed) {
        var random = new Random(seed);
        var id = new UUID(31, seed);
        carryOut(id, new Change.Join(id, START, StaffKind.ATTORNEY, new WantedTerms(null, 10, null, null)));
        for (var i = 0; i < CHANGES; i++) {
            carryOut(id, change(id, random));
        }

        var decided = decided(id);
        var read = read(id);

        assertThat(decided.version()).isGreaterThan(10);
        assertThat(read).hasSize(DAYS + 20);
        read.forEach((day, standing) -> assertThat(standing).as("%s", day).isEqualTo(decided.standing(day)));
    }

    private static Change change(UUID id, Random random) {
        var day = START.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                new Change.ChangeTerms(
                        id, day, new WantedTerms(random.nextInt(60), 1 + random.nextInt(30), null, null));
            case 2, 3 ->
                new Change.PlanLeave(id, new Leave(day, day.plusDays(random.nextInt(9)), random.nextBoolean()));
            case 4 -> new Change.CancelLeave(id, day);
            default -> random.nextBoolean() ? new Change.Depart(id, day) : new Change.CancelDeparture(id);
        };
    }

    /** What is refused changes nothing. */
    private void carryOut(UUID id, Change change) {
        await(() -> docket.inTransaction(session -> badges.put(session, id, BADGE, TESTER)
                        .chain(() -> workforce.carryOut(session, List.of(change), null, TESTER)))
                .onFailure()
                .recoverWithNull());
    }

    private Attorney decided(UUID id) {
        var attorney = Attorney.unknown(id);
        for (var row : pool.preparedQuery(TERMS).execute(Tuple.of(id)).await().atMost(Duration.ofSeconds(10))) {
            var told = rows.read(row.getString(0), TermRow.Kept.class).envelope();
            attorney = attorney.after((WorkforceEvent) told.event(), told.occurredOn());
            assertThat(attorney.version()).isEqualTo(told.version());
        }
        return attorney;
    }

    private Map<LocalDate, Standing> read(UUID id) {
        var days = new TreeMap<LocalDate, Standing>();
        var span = Tuple.of(
                id, START.minusDays(10).atStartOfDay(), START.plusDays(DAYS + 9).atStartOfDay());
        for (var row : pool.preparedQuery(OF_EACH_DAY).execute(span).await().atMost(Duration.ofSeconds(10))) {
            days.put(row.getLocalDate(0), rows.read(row.getString(1), Standing.class));
        }
        return days;
    }

    private <T> T await(Supplier<Uni<? extends T>> work) {
        return OwnContext.<T>uni(vertx.getOrCreateContext(), work).await().atMost(Duration.ofSeconds(30));
    }
}
