package clemency.review.grant.language;

import clemency.events.ClemencyType;
import clemency.events.GrantTerms;
import clemency.events.GrantTerms.Remitted;
import clemency.events.GrantTerms.SupervisedRelease;
import clemency.events.PrisonTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clauses of one grant's terms, put together. Clauses that contradict each other are not understood. */
record Gathered(ClemencyType clemencyType, LocalDate grantedOn, List<Clause> clauses) {

    PublishedTerms terms() {
        var prison =
                of(Clause.Prison.class).map(Clause.Prison::becomes).distinct().toList();
        var remitted = of(Clause.Money.class)
                .flatMap(money -> money.remitted().stream())
                .collect(Collectors.<Remitted>toSet());
        var conditions = of(Clause.Conditional.class)
                .flatMap(conditional -> conditional.named().stream())
                .collect(Collectors.toUnmodifiableSet());
        // What was refused is a condition, even where the record does not say which.
        var terms = new GrantTerms(prisonTerm(prison), declinedOn() != null, conditions, remitted, release());
        return new PublishedTerms(terms, declinedOn(), notUnderstood(prison));
    }

    private PrisonTerm prisonTerm(List<PrisonTerm> stated) {
        boolean unread = of(Clause.NotUnderstood.class).anyMatch(clause -> PrisonClause.isAbout(clause.text()));
        if (stated.size() == 1 && !unread) {
            return stated.getFirst();
        }
        return stated.isEmpty() && !unread && !missing() ? new PrisonTerm.Unchanged() : new PrisonTerm.NotUnderstood();
    }

    /** A commutation changes something; where nothing was read that does, it was not understood. */
    private boolean missing() {
        return clemencyType == ClemencyType.COMMUTATION
                && of(Clause.Money.class).findAny().isEmpty()
                && of(Clause.Release.class).findAny().isEmpty();
    }

    private SupervisedRelease release() {
        var changed =
                of(Clause.Release.class).map(Clause.Release::becomes).distinct().toList();
        if (!changed.isEmpty()) {
            return changed.size() == 1 ? changed.getFirst() : SupervisedRelease.NOT_STATED;
        }
        return of(Clause.Intact.class).anyMatch(Clause.Intact::supervisedRelease)
                ? SupervisedRelease.INTACT
                : SupervisedRelease.NOT_STATED;
    }

    private LocalDate declinedOn() {
        var declined = of(Clause.Declined.class).toList();
        return declined.isEmpty()
                ? null
                : declined.stream()
                        .map(Clause.Declined::on)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(grantedOn);
    }

    private List<String> notUnderstood(List<PrisonTerm> prison) {
        var texts = new ArrayList<>(
                of(Clause.NotUnderstood.class).map(Clause.NotUnderstood::text).toList());
        if (prison.size() > 1) {
            texts.add("more than one prison term");
        }
        if (texts.isEmpty() && prison.isEmpty() && missing()) {
            texts.add("no prison term");
        }
        return texts;
    }

    private <C extends Clause> Stream<C> of(Class<C> kind) {
        return clauses.stream().filter(kind::isInstance).map(kind::cast);
    }
}
