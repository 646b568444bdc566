package clemency.review.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.HoldReason;
import clemency.events.Information;
import clemency.events.OffenceCategory;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.Referee;
import clemency.events.SentenceKind;
import clemency.http.OwnContext;
import clemency.review.casework.Answer;
import clemency.review.casework.CaseFile;
import clemency.review.casework.CaseState;
import clemency.review.casework.CaseStatus;
import clemency.review.casework.Command;
import clemency.review.casework.Petition;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a day brings, with a real database; many passes at once stand for many instances. All cases are made up. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class CalendarPassIT {

    private static final Actor TEST = Actor.service("test");
    private static final LocalDate RECEIVED = LocalDate.of(2187, 1, 2);
    // Later than any clock, so that the running service's own calendar has nothing to do with these cases.
    private static final LocalDate SENT = LocalDate.of(2187, 3, 1);
    private static final LocalDate DUE = SENT.plusDays(30);

    @Inject
    CalendarPass pass;

    @Inject
    Docket docket;

    @Inject
    Vertx vertx;

    @Test
    void denialsArePresumedExactlyOnceAndDatedTheirDayThoughManyPassesAreLate() {
        var petitions = IntStream.range(0, CalendarPass.BATCH + 50)
                .mapToObj(_ -> atWhiteHouse())
                .toList();

        var passes = IntStream.range(0, 3)
                .mapToObj(_ -> begun(() -> pass.on(DUE.plusDays(100))))
                .toList();
        for (var one : passes) {
            var _ = awaited(one);
        }
        var _ = awaited(begun(() -> pass.on(DUE.plusDays(100))));

        for (var petition : petitions) {
            var file = file(petition);
            assertThat(file.state()).isInstanceOf(CaseState.Denied.class);
            assertThat(((CaseState.Denied) file.state()).on()).isEqualTo(DUE);
            assertThat(file.grantsVersion()).isOne();
        }
    }

    @Test
    void onTheLastDayThePresidentCanStillAct() {
        var petition = atWhiteHouse();

        var _ = awaited(begun(() -> pass.on(DUE)));

        assertThat(status(petition)).isEqualTo(CaseStatus.AT_WHITE_HOUSE);
    }

    @Test
    void aHoldEndsByItselfAndNobodyAnswersForEver() {
        var held = waiting();
        var asked = waiting();
        var referred = waiting();
        var report = UUID.randomUUID();
        carryOut(
                new Command.PlaceHold(held, SENT, UUID.randomUUID(), HoldReason.LITIGATION, DUE),
                new Command.RequestInformation(asked, SENT, Set.of(Information.SIGNATURE), DUE),
                new Command.SendReferral(referred, SENT, report, Referee.FBI, DUE));

        var _ = awaited(begun(() -> pass.on(DUE)));
        assertThat(file(held).onHold()).isFalse();
        assertThat(status(asked)).isEqualTo(CaseStatus.INCOMPLETE);
        assertThat(file(referred).papers().referrals().getFirst().remindedOn()).isEqualTo(DUE);

        var _ = awaited(begun(() -> pass.on(DUE.plusDays(9))));
        assertThat(file(asked).state()).isEqualTo(new CaseState.Closed(DUE.plusDays(1), ClosingReason.NO_RESPONSE));
        assertThat(file(referred).revision()).isEqualTo(3);
    }

    private UUID waiting() {
        var petition = UUID.randomUUID();
        carryOut(new Command.OpenCase(new Petition(
                petition,
                "C999999",
                ClemencyType.COMMUTATION,
                new Programme("CALENDAR"),
                RECEIVED,
                null,
                OffenceCategory.DRUG,
                SentenceKind.TERM,
                List.of())));
        return petition;
    }

    private UUID atWhiteHouse() {
        var petition = waiting();
        carryOut(
                new Command.Assign(petition, SENT, UUID.randomUUID()),
                new Command.Recommend(petition, SENT, Recommender.PARDON_ATTORNEY, Recommendation.DENY),
                new Command.Recommend(petition, SENT, Recommender.DEPUTY_ATTORNEY_GENERAL, Recommendation.DENY),
                new Command.SendToWhiteHouse(petition, SENT, 30));
        return petition;
    }

    private void carryOut(Command... commands) {
        var answers = awaited(
                begun(() -> docket.inTransaction(session -> docket.carryOut(session, List.of(commands), TEST))));
        if (!answers.stream().allMatch(Answer::changes)) {
            throw new IllegalStateException(answers.toString());
        }
    }

    private CaseFile file(UUID petition) {
        var seen = new ArrayList<CaseFile>();
        var _ = awaited(begun(() -> docket.inTransaction(session -> docket.carryOutOnEach(
                session,
                List.of(petition),
                file -> {
                    seen.add(file);
                    return List.of();
                },
                TEST))));
        return seen.getFirst();
    }

    private CaseStatus status(UUID petition) {
        return CaseStatus.of(file(petition).state());
    }

    private <T> CompletableFuture<T> begun(Supplier<Uni<? extends T>> work) {
        return OwnContext.uni(vertx.getOrCreateContext(), work).subscribeAsCompletionStage();
    }

    private static <T> T awaited(CompletableFuture<T> begun) {
        return begun.orTimeout(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
