package clemency.stats.aggregate;

import clemency.events.Recommendation;
import clemency.events.Recommender;

/** The recommendations of one case, in business time (28 CFR 1.6). Lives as long as one calculation. */
final class Advice {

    private final Tally tally;
    private Recommendation standing;

    Advice(Tally tally) {
        this.tally = tally;
    }

    void add(Step step, Bucket bucket, Recommender recommender, Recommendation recommendation) {
        tally.add(step, bucket, measure(recommender, recommendation), 1);
        switch (recommender) {
            case PARDON_ATTORNEY -> standing = recommendation;
            case DEPUTY_ATTORNEY_GENERAL ->
                tally.add(step, bucket, Measure.REVERSALS, standing == null || standing == recommendation ? 0 : 1);
        }
    }

    private static Measure measure(Recommender recommender, Recommendation recommendation) {
        return switch (recommender) {
            case PARDON_ATTORNEY ->
                switch (recommendation) {
                    case GRANT -> Measure.PARDON_ATTORNEY_TO_GRANT;
                    case DENY -> Measure.PARDON_ATTORNEY_TO_DENY;
                };
            case DEPUTY_ATTORNEY_GENERAL ->
                switch (recommendation) {
                    case GRANT -> Measure.DEPUTY_TO_GRANT;
                    case DENY -> Measure.DEPUTY_TO_DENY;
                };
        };
    }
}
