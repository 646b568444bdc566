package clemency.stats.aggregate;

import static clemency.stats.aggregate.Measure.CONDITIONAL_GRANTS;
import static clemency.stats.aggregate.Measure.FINES_REMITTED;
import static clemency.stats.aggregate.Measure.LIFE_SENTENCES_COMMUTED;
import static clemency.stats.aggregate.Measure.MONTHS_COMMUTED;
import static clemency.stats.aggregate.Measure.TERMS_COMMUTED;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Happening.Outline;

/** What a grant gives, beside being one. A refusal takes all of it back on its own date. */
final class Relief {

    private Relief() {}

    static void add(Tally tally, Step step, Bucket granted, Outline grant, int sign) {
        tally.add(step, granted, LIFE_SENTENCES_COMMUTED, (long) sign * lives(grant));
        tally.add(step, granted, FINES_REMITTED, grant.fine() ? sign : 0);
        tally.add(step, granted, CONDITIONAL_GRANTS, grant.conditional() ? sign : 0);
        if (grant.monthsLess() != null) {
            tally.add(step, granted, TERMS_COMMUTED, sign);
            tally.add(step, granted, MONTHS_COMMUTED, (long) sign * grant.monthsLess());
        }
    }

    static int lives(Outline grant) {
        return grant.life() && grant.bucket().clemencyType() == ClemencyType.COMMUTATION ? 1 : 0;
    }
}
