package clemency.review.docket;

import java.util.UUID;

/**
 * Who has recommended on a case, in whatever office, has no hand in its decision.
 *
 * @param actor by the name of the sign-in
 */
record Recusal(UUID petition, String actor) {

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "Recusal[" + petition + "]";
    }
}
