package clemency.review.grant.language;

import clemency.events.GrantTerms.Condition;
import clemency.events.GrantTerms.Remitted;
import clemency.events.GrantTerms.SupervisedRelease;
import clemency.events.PrisonTerm;
import java.time.LocalDate;
import java.util.Set;

/** One clause of the terms of a grant. */
sealed interface Clause {

    record Prison(PrisonTerm becomes) implements Clause {}

    record Money(Set<Remitted> remitted) implements Clause {}

    record Release(SupervisedRelease becomes) implements Clause {}

    /** What the grant leaves as it was; says nothing about supervised release where it does not name it. */
    record Intact(boolean supervisedRelease) implements Clause {}

    /** @param named the conditions in it that we have a name for, or the one name for all others */
    record Conditional(Set<Condition> named) implements Clause {}

    /** @param on the day, or null where it is not stated */
    record Declined(LocalDate on) implements Clause {}

    /** Words that change nothing, such as "full and unconditional pardon". */
    record Formula() implements Clause {}

    /** @param changes whether it may change something */
    record NotUnderstood(String text, boolean changes) implements Clause {}
}
