package clemency.intake.status;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.HoldEvent;
import clemency.events.HoldReason;
import clemency.events.Information;
import clemency.events.PetitionEvent.PetitionWithdrawn;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.Referee;
import clemency.events.ReferralEvent;
import clemency.events.Remander;
import clemency.events.ReviewEvent.CaseAssigned;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.ReviewEvent.CaseOpened;
import clemency.events.ReviewEvent.CaseReinstated;
import clemency.events.ReviewEvent.CaseReleased;
import clemency.events.ReviewEvent.CaseRemanded;
import clemency.events.ReviewEvent.CaseSetAside;
import clemency.events.ReviewEvent.RecommendationMade;
import clemency.events.ReviewEvent.SentToWhiteHouse;
import clemency.events.ReviewEvent.VictimsNotified;
import clemency.events.ScreeningEvent;
import clemency.events.Unknown;
import clemency.events.VictimNotice;
import clemency.intake.status.Standing.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 30);
    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void a_request_to_withdraw_that_came_too_late_hides_no_outcome() {
        var standing = Standing.of(
                "C000001",
                "COMMUTATION",
                DAY,
                List.of(new Step(PublicStep.DENIED, DAY), new Step(PublicStep.WITHDRAWAL_REQUESTED, DAY)));
        assertThat(standing.status()).isEqualTo(PublicStep.DENIED);
        assertThat(standing.outcome()).isEqualTo(Standing.Outcome.DENIED);
    }

    @Test
    void a_request_to_withdraw_stands_until_review_has_answered_it() {
        var request = new Step(PublicStep.WITHDRAWAL_REQUESTED, DAY);
        assertThat(Standing.of("C000001", "PARDON", DAY, List.of(request)).status())
                .isEqualTo(PublicStep.WITHDRAWAL_REQUESTED);
    }

    @Test
    void deliberation_is_nobodys_business() {
        for (var event : List.of(
                new CaseOpened(ClemencyType.PARDON, Programme.TRADITIONAL),
                new CaseReleased(SOMEBODY),
                new ScreeningEvent.ScreeningStarted(),
                new ScreeningEvent.CaseScreened(),
                new ReferralEvent.ReferralSent(SOMEBODY, Referee.FBI, DAY),
                new ReferralEvent.ReferralAnswered(SOMEBODY),
                new HoldEvent.HoldPlaced(SOMEBODY, HoldReason.CRIMINAL_INVESTIGATION, null),
                new HoldEvent.HoldEnded(SOMEBODY),
                new CaseRemanded(Remander.WHITE_HOUSE),
                new SentToWhiteHouse(DAY),
                new VictimsNotified(VictimNotice.MAY_COMMENT),
                new RecommendationMade(Recommender.PARDON_ATTORNEY, Recommendation.DENY),
                new Unknown("made-up"))) {
            assertThat(PublicStep.of(event)).isEmpty();
        }
    }

    @Test
    void steps_are_public() {
        assertThat(PublicStep.of(new CaseAssigned(SOMEBODY))).contains(PublicStep.UNDER_REVIEW);
        assertThat(PublicStep.of(new ScreeningEvent.InformationRequested(Set.of(Information.SIGNATURE), DAY)))
                .contains(PublicStep.INFORMATION_REQUESTED);
        assertThat(PublicStep.of(new ScreeningEvent.InformationReceived())).contains(PublicStep.INFORMATION_RECEIVED);
        assertThat(PublicStep.of(new CaseSetAside(SOMEBODY))).contains(PublicStep.SET_ASIDE);
        assertThat(PublicStep.of(new CaseReinstated(SOMEBODY))).contains(PublicStep.REINSTATED);
        assertThat(PublicStep.of(new CaseClosed(ClosingReason.MOOT, Administration.OBAMA)))
                .contains(PublicStep.CLOSED);
        assertThat(PublicStep.of(new ClemencyDenied(DenialKind.EXPRESS, Administration.OBAMA)))
                .contains(PublicStep.DENIED);
        assertThat(PublicStep.of(new GrantDeclined(Administration.OBAMA))).contains(PublicStep.CLOSED);
        assertThat(PublicStep.of(new PetitionWithdrawn())).contains(PublicStep.WITHDRAWAL_REQUESTED);
    }

    @Test
    void the_last_step_is_the_status_since_it_first_held() {
        var standing = Standing.of(
                "C000001",
                "PARDON",
                DAY,
                List.of(
                        new Step(PublicStep.UNDER_REVIEW, DAY.plusDays(1)),
                        new Step(PublicStep.UNDER_REVIEW, DAY.plusDays(9))));
        assertThat(standing.status()).isEqualTo(PublicStep.UNDER_REVIEW);
        assertThat(standing.since()).isEqualTo(DAY.plusDays(1));
        assertThat(standing.history()).hasSize(2);
    }

    @Test
    void everybody_learns_the_outcome_and_no_step_before_it() {
        for (var step : PublicStep.values()) {
            var standing = Standing.of("C000001", "PARDON", DAY, List.of(new Step(step, DAY)));
            assertThat(standing.outcome().name()).isEqualTo(step.isEnd() ? step.name() : "PENDING");
            assertThat(standing.hasEnded()).isEqualTo(step.isEnd());
            assertThat(standing.hasAsked()).isEqualTo(step == PublicStep.WITHDRAWAL_REQUESTED);
        }
    }
}
