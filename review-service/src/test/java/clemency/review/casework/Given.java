package clemency.review.casework;

import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.GrantTerms;
import clemency.events.OffenceCategory;
import clemency.events.PrisonTerm;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Made-up cases to begin with. */
final class Given {

    static final UUID PETITION = new UUID(1, 1);
    static final UUID ATTORNEY = new UUID(2, 1);
    static final UUID ANOTHER_ATTORNEY = new UUID(2, 2);
    static final UUID DIRECTIVE = new UUID(3, 1);
    static final UUID ANOTHER_DIRECTIVE = new UUID(3, 2);
    static final LocalDate RECEIVED = LocalDate.of(2014, 5, 1);
    static final LocalDate DECIDED = LocalDate.of(2016, 3, 30);

    private Given() {}

    static GrantTerms terms(PrisonTerm prisonTerm) {
        return new GrantTerms(prisonTerm, false, Set.of(), GrantTerms.SupervisedRelease.INTACT);
    }

    static GrantTerms expiring() {
        return terms(new PrisonTerm.ExpiresOn(DECIDED.plusDays(120)));
    }

    static Petition petition(ClemencyType type, SentenceKind sentence) {
        return new Petition(
                PETITION,
                "C000001",
                type,
                Programme.TRADITIONAL,
                RECEIVED,
                "Northern District of Nowhere",
                OffenceCategory.DRUG,
                sentence,
                List.of());
    }

    static CaseFile file(CaseState state) {
        return state instanceof CaseState.Unopened
                ? CaseFile.UNOPENED
                : new CaseFile(petition(ClemencyType.COMMUTATION, SentenceKind.LIFE), state, 1, 0);
    }

    /** By the names of the table's columns. */
    static CaseState state(String name) {
        return switch (name) {
            case "unopened" -> new CaseState.Unopened();
            case "waiting" -> new CaseState.Waiting();
            case "assigned" -> new CaseState.Assigned(ATTORNEY);
            case "advised" -> advised();
            case "advised twice" -> new CaseState.Recommended(ATTORNEY, Recommendation.GRANT, Recommendation.DENY);
            case "held waiting" -> new CaseState.SetAside(new CaseState.Waiting(), DIRECTIVE);
            case "held advised" -> new CaseState.SetAside(advised(), DIRECTIVE);
            case "granted" -> new CaseState.Granted(DECIDED, expiring());
            case "denied" -> new CaseState.Denied(DECIDED, DenialKind.EXPRESS);
            case "presumed" -> new CaseState.Denied(DECIDED, DenialKind.PRESUMED);
            case "moot" -> new CaseState.Closed(DECIDED, ClosingReason.MOOT);
            case "declined" -> new CaseState.Declined(DECIDED.plusDays(1));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static CaseState.Recommended advised() {
        return new CaseState.Recommended(ATTORNEY, Recommendation.GRANT, null);
    }
}
