package clemency.review.attorney;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.OffenceCategory;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import clemency.events.StaffKind;
import clemency.http.OwnContext;
import clemency.review.attorney.roster.Change;
import clemency.review.attorney.roster.Leave;
import clemency.review.attorney.roster.WantedTerms;
import clemency.review.casework.Command;
import clemency.review.casework.Petition;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Desks of whoever is away are cleared once, however many instances do it at the same moment. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class EmptyDesksIT {

    private static final LocalDate RECEIVED = LocalDate.of(2015, 3, 2);
    private static final LocalDate AWAY = LocalDate.of(2032, 5, 3);
    private static final Actor ACTOR = Actor.service("test");
    private static final int CASES = 60;
    private static final int INSTANCES = 3;

    private static final String RELEASED = """
            select count(*) from case_event e
            where e.type = 'clemency.CaseReleased'
              and e.petition = any($1)""";

    @Inject
    Docket docket;

    @Inject
    Badges badges;

    @Inject
    Workforce workforce;

    @Inject
    EmptyDesks desks;

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @Test
    void onceByThreeAtTheSameMoment() {
        var attorney = UUID.randomUUID();
        var petitions =
                IntStream.range(0, CASES).mapToObj(_ -> UUID.randomUUID()).toList();
        leave(attorney);
        carryOut(
                petitions,
                petition -> Stream.of(
                        new Command.OpenCase(petition(petition)), new Command.Assign(petition, RECEIVED, attorney)));
        assertThat(result(on(() -> desks.clear(AWAY.minusDays(1))))).isZero();

        var passes = IntStream.range(0, INSTANCES)
                .mapToObj(_ -> on(() -> desks.clear(AWAY)))
                .toList();

        var released = passes.stream().mapToInt(EmptyDesksIT::result).sum();
        assertThat(released).isEqualTo(CASES);
        assertThat(released(petitions)).isEqualTo(CASES);
        carryOut(petitions, petition -> Stream.of(new Command.Close(petition, AWAY, ClosingReason.MOOT)));
    }

    private void leave(UUID attorney) {
        var limit = new WantedTerms(null, CASES, null, null);
        List<Change> changes = List.of(
                new Change.Join(attorney, RECEIVED, StaffKind.ATTORNEY, limit),
                new Change.PlanLeave(attorney, new Leave(AWAY, AWAY.plusDays(4), false)));
        var _ = result(on(() -> docket.inTransaction(
                session -> badges.put(session, attorney, new Badge("Made-up Attorney", null), ACTOR)
                        .chain(() -> workforce.carryOut(session, changes, null, ACTOR)))));
    }

    private void carryOut(List<UUID> petitions, Function<UUID, Stream<Command>> commands) {
        var all = petitions.stream().flatMap(commands).toList();
        var _ = result(on(() -> docket.inTransaction(session -> docket.carryOut(session, all, ACTOR))));
    }

    private static Petition petition(UUID id) {
        return new Petition(
                id,
                "C" + id,
                ClemencyType.COMMUTATION,
                new Programme("EMPTY_DESKS"),
                RECEIVED,
                null,
                OffenceCategory.DRUG,
                SentenceKind.TERM,
                List.of());
    }

    private long released(List<UUID> petitions) {
        return pool.preparedQuery(RELEASED)
                .execute(Tuple.of(petitions.toArray(UUID[]::new)))
                .await()
                .atMost(Duration.ofSeconds(10))
                .iterator()
                .next()
                .getLong(0);
    }

    /** At once, each in a context of its own as in a process of its own. */
    private <T> CompletableFuture<T> on(Supplier<Uni<? extends T>> work) {
        return OwnContext.<T>uni(vertx.getOrCreateContext(), work)
                .subscribeAsCompletionStage()
                .toCompletableFuture();
    }

    private static <T> T result(CompletableFuture<T> work) {
        return work.orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join();
    }
}
