package clemency.review.grant;

import clemency.events.GrantTerms;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.casework.Refusal;
import clemency.review.casework.Terms;
import clemency.review.docket.Singly;
import clemency.review.grant.register.Entry;
import clemency.review.grant.register.PublishedGrant;
import clemency.review.grant.register.Register;
import java.util.List;

/**
 * What the terms of a grant really are.
 *
 * @param reason stays in the database
 */
record Correction(String reason, GrantTerms terms) {

    /** Fails with a problem where these can't be the terms of that grant. */
    Entry of(PublishedGrant grant) {
        var sentence = grant.understood().sentence().kind();
        Terms.refusal(terms, grant.record().grantedOn(), grant.record().clemencyType(), sentence)
                .ifPresent(refusal -> {
                    throw refused(refusal);
                });
        return Register.correct(grant, terms);
    }

    static ProblemException refused(Refusal refusal) {
        return refusal == Refusal.NO_SUCH_CASE
                ? Problems.notFound("No grant has this id.")
                : Problems.conflict(null, List.of(new Violation("", refusal.rule(), Singly.sentence(refusal))));
    }

    /** Reasons stay out of the log. */
    @Override
    public String toString() {
        return "Correction[" + terms + "]";
    }
}
