package clemency.review.announcement.draft;

import clemency.events.ClemencyType;
import clemency.events.GrantTerms;
import clemency.events.OffenceCategory;
import clemency.events.PrisonTerm;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.SentenceKind;
import clemency.review.casework.CaseFile;
import clemency.review.casework.CaseState;
import clemency.review.casework.Petition;
import clemency.review.decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Made-up drafts, and their cases. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2016, 3, 30);
    static final UUID ANNOUNCEMENT = new UUID(5, 1);
    static final Instant OPENED = Instant.parse("2016-03-01T12:00:00Z");

    private Given() {}

    static UUID petition(int number) {
        return new UUID(1, number);
    }

    static Line grant(int number) {
        return grant(number, new PrisonTerm.ExpiresOn(TODAY.plusDays(120)));
    }

    static Line grant(int number, PrisonTerm term) {
        return new Line(
                petition(number), new GrantTerms(term, false, Set.of(), GrantTerms.SupervisedRelease.INTACT), null);
    }

    static Line denial(int number) {
        return new Line(petition(number), null, null);
    }

    static Line because(Line line, String reason) {
        return new Line(line.petition(), line.terms(), reason);
    }

    static Draft draft(Outcome outcome, Line... lines) {
        return new Draft(ANNOUNCEMENT, 1, outcome, TODAY, null, List.of(lines));
    }

    static CaseState advised(Recommendation pardonAttorney, Recommendation deputyAttorneyGeneral) {
        return new CaseState.Recommended(new UUID(2, 1), pardonAttorney, deputyAttorneyGeneral);
    }

    static CaseFile file(int number, CaseState state) {
        return file(number, ClemencyType.COMMUTATION, SentenceKind.LIFE, state);
    }

    static CaseFile file(int number, ClemencyType type, SentenceKind sentence, CaseState state) {
        var petition = new Petition(
                petition(number),
                "C%06d".formatted(number),
                type,
                Programme.TRADITIONAL,
                LocalDate.of(2014, 5, 1),
                "Northern District of Nowhere",
                OffenceCategory.DRUG,
                sentence,
                List.of());
        return new CaseFile(petition, state, 4, 0);
    }

    static Map<UUID, Circumstances> opened(int number) {
        return Map.of(petition(number), new Circumstances(petition(number), OPENED, false, false));
    }
}
