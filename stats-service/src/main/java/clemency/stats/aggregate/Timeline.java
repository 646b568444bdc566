package clemency.stats.aggregate;

import clemency.stats.aggregate.Happening.Adjusted;
import clemency.stats.aggregate.Happening.Closed;
import clemency.stats.aggregate.Happening.Corrected;
import clemency.stats.aggregate.Happening.Declined;
import clemency.stats.aggregate.Happening.Denied;
import clemency.stats.aggregate.Happening.Granted;
import clemency.stats.aggregate.Happening.Noted;
import clemency.stats.aggregate.Happening.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The facts of a subject in business time, whatever the order in which they arrived.
 *
 * <ul>
 *   <li>The receipt is the lowest version that tells of one, and so is the grant, and the refusal. A second one is
 *       surplus: it moves no figure but the anomalies.
 *   <li>A refusal or a correction of a grant that is not known is surplus, too, whether or not there is a petition.
 *   <li>A corrected grant stands in the place of the grant, with the content and the date of the highest version.
 *   <li>What review did is not dated before the receipt, a refusal not before the grant.
 *   <li>Without a receipt only a grant that needs no petition counts, and what adjusts a count; all else waits.
 * </ul>
 *
 * @param steps in order; what closes, denies and grants are all among them, so there may be several endings
 * @param grant the step of the grant, or null
 * @param refusal the step of the refusal, or null; only where there is a grant
 * @param receipt the step of the receipt, or null
 */
record Timeline(List<Step> steps, List<Step> surplus, Step receipt, Step grant, Step refusal, boolean complete) {

    /** Whether anything but adjustments counts: a petition that was received, or a grant that needs none. */
    boolean counts() {
        return receipt != null || grant != null;
    }

    /** What the subject is cut by. */
    Traits traits() {
        if (receipt != null && receipt.happening() instanceof Received(var _, var traits)) {
            return traits;
        }
        return grant != null && grant.happening() instanceof Granted(var outline) ? outline.traits() : Traits.UNKNOWN;
    }

    static Timeline of(Histories histories) {
        var sorted = new Sorting(histories);
        return sorted.timeline();
    }

    /** The one-pass reading of the histories; lives as long as {@link Timeline#of}. */
    private static final class Sorting {
        private final List<Step> steps = new ArrayList<>();
        private final List<Step> surplus = new ArrayList<>();
        private final Histories histories;
        private final Step receipt;
        private final Step grant;
        private final Step refusal;

        Sorting(Histories histories) {
            this.histories = histories;
            receipt = only(Step.RECEIPT, histories.petitions(), Received.class);
            grant = corrected(only(Step.DECISION, histories.grants(), Granted.class));
            var declined = only(Step.REFUSAL, histories.grants(), Declined.class);
            refusal = grant == null || declined == null ? null : declined.notBefore(grant.day());
            if (grant == null) {
                histories.grants().forEach(fact -> withoutGrant(fact, declined));
            }
        }

        Timeline timeline() {
            var counts = receipt != null || standsAlone();
            addIf(counts, refusal);
            addIf(counts, grant);
            addIf(counts, receipt);
            histories.grants().forEach(this::decision);
            if (receipt != null) {
                histories.reviews().forEach(this::review);
            }
            steps.sort(Step.ORDER);
            return counts
                    ? new Timeline(steps, surplus, receipt, grant, refusal, true)
                    : new Timeline(steps, grant == null ? surplus : List.of(), null, null, null, !waiting());
        }

        private void addIf(boolean counts, Step step) {
            if (counts && step != null) {
                steps.add(step);
            }
        }

        private void decision(Fact fact) {
            if (fact.happening() instanceof Adjusted || (fact.happening() instanceof Denied && receipt != null)) {
                steps.add(Step.of(Step.DECISION, fact));
            }
        }

        private void review(Fact fact) {
            var step = Step.of(Step.REVIEW, fact);
            steps.add(fact.happening() instanceof Closed ? step : step.notBefore(receipt.day()));
        }

        private boolean standsAlone() {
            return grant != null && grant.happening() instanceof Granted(var outline) && !outline.petitioned();
        }

        private boolean waiting() {
            return Stream.concat(histories.petitions().stream(), histories.reviews().stream())
                            .findAny()
                            .isPresent()
                    || histories.grants().stream()
                            .map(Fact::happening)
                            .anyMatch(happening -> !(happening instanceof Adjusted || happening instanceof Noted));
        }

        /** The first of its kind; the others become surplus. */
        private Step only(int rank, List<Fact> facts, Class<? extends Happening> kind) {
            Step first = null;
            for (var fact : facts) {
                if (kind.isInstance(fact.happening())) {
                    if (first == null) {
                        first = Step.of(rank, fact);
                    } else {
                        surplus.add(Step.of(rank, fact));
                    }
                }
            }
            return first;
        }

        /** The second and further refusals are surplus already. */
        private void withoutGrant(Fact fact, Step declined) {
            if (fact.happening() instanceof Corrected
                    || declined != null
                            && fact.happening() instanceof Declined
                            && fact.version() == declined.version()) {
                surplus.add(Step.of(Step.REFUSAL, fact));
            }
        }

        private Step corrected(Step original) {
            var result = original;
            for (var fact : original == null ? List.<Fact>of() : histories.grants()) {
                if (fact.happening() instanceof Corrected(var outline)) {
                    result = new Step(
                            fact.occurredOn(),
                            Step.DECISION,
                            original.version(),
                            fact.recordedAt(),
                            new Granted(outline));
                }
            }
            return result;
        }
    }
}
