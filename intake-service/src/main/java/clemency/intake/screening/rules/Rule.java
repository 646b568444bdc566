package clemency.intake.screening.rules;

import java.util.Optional;

/**
 * One rule. They are advisory and create no rights (28 CFR 1.11): a rule says what it finds, and never refuses.
 *
 * @param id for ever the same: it goes onto a topic
 * @param citation where it stands
 * @param policy finds something, or nothing where the rule is kept or the petition does not say enough
 */
record Rule(String id, String citation, Policy policy) {

    /** Pure. */
    interface Policy {
        Optional<Finding> find(Question asked);
    }

    Optional<Flag> apply(Question asked) {
        return policy.find(asked).map(finding -> new Flag(id, citation, finding));
    }
}
