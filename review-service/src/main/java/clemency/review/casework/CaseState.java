package clemency.review.casework;

import clemency.events.Administration;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.GrantTerms;
import clemency.events.Information;
import clemency.events.Recommendation;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Where a case stands. What only one state knows lives in that state's record. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CaseState.Unopened.class, name = "UNOPENED"),
    @JsonSubTypes.Type(value = CaseState.Screening.class, name = "SCREENING"),
    @JsonSubTypes.Type(value = CaseState.Incomplete.class, name = "INCOMPLETE"),
    @JsonSubTypes.Type(value = CaseState.Waiting.class, name = "WAITING"),
    @JsonSubTypes.Type(value = CaseState.Assigned.class, name = "ASSIGNED"),
    @JsonSubTypes.Type(value = CaseState.Recommended.class, name = "RECOMMENDED"),
    @JsonSubTypes.Type(value = CaseState.AtWhiteHouse.class, name = "AT_WHITE_HOUSE"),
    @JsonSubTypes.Type(value = CaseState.SetAside.class, name = "SET_ASIDE"),
    @JsonSubTypes.Type(value = CaseState.Granted.class, name = "GRANTED"),
    @JsonSubTypes.Type(value = CaseState.Denied.class, name = "DENIED"),
    @JsonSubTypes.Type(value = CaseState.Closed.class, name = "CLOSED"),
    @JsonSubTypes.Type(value = CaseState.Declined.class, name = "DECLINED")
})
public sealed interface CaseState {

    /** No petition of that id has arrived. */
    record Unopened() implements CaseState {}

    /** Pending. */
    sealed interface Open extends CaseState {}

    /** Pending, and on no attorney's desk: only from here can a case be set aside. */
    sealed interface OffDesk extends Open {}

    /** Somebody looks at it before it may wait for an attorney. */
    record Screening() implements OffDesk {}

    /**
     * The petitioner was asked for something.
     *
     * @param items what
     * @param dueOn the last day on which the answer is in time
     */
    record Incomplete(Set<Information> items, LocalDate dueOn) implements OffDesk {
        public Incomplete {
            items = Collections.unmodifiableSet(new TreeSet<>(items));
        }
    }

    /** In the queue for an attorney with room. */
    record Waiting() implements OffDesk {}

    /** On an attorney's desk, and counted against that attorney's limit. */
    record Assigned(UUID attorney) implements Open {}

    /**
     * Off the desk, on its way to the President.
     *
     * @param attorney who prepared it
     * @param deputyAttorneyGeneral null until it was made
     */
    record Recommended(UUID attorney, Recommendation pardonAttorney, Recommendation deputyAttorneyGeneral)
            implements OffDesk {}

    /**
     * Both have recommended, and the President has it.
     *
     * @param presumedOn the last day on which the President can act before it counts as denied (28 CFR 1.8(b)); null where
     *     nothing is presumed
     */
    record AtWhiteHouse(
            UUID attorney,
            Recommendation pardonAttorney,
            Recommendation deputyAttorneyGeneral,
            LocalDate sentOn,
            LocalDate presumedOn)
            implements OffDesk {

        AtWhiteHouse presuming(LocalDate on) {
            return new AtWhiteHouse(attorney, pardonAttorney, deputyAttorneyGeneral, sentOn, on);
        }
    }

    /** Put off by a directive; reinstated, it is where it was. */
    record SetAside(OffDesk previous, UUID directive) implements Open {}

    /** No longer pending. */
    sealed interface Ended extends CaseState {}

    /** @param administration the one that acted, which on a day of inauguration the date alone does not tell */
    record Granted(LocalDate on, Administration administration, GrantTerms terms) implements Ended {}

    record Denied(LocalDate on, DenialKind kind) implements Ended {}

    /** Ended without presidential action. */
    record Closed(LocalDate on, ClosingReason reason) implements Ended {}

    /** The recipient refused a condition of the grant. */
    record Declined(LocalDate on) implements Ended {}
}
