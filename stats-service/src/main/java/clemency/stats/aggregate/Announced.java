package clemency.stats.aggregate;

import static clemency.stats.aggregate.Measure.ANNOUNCED;
import static clemency.stats.aggregate.Measure.CONDITIONAL;
import static clemency.stats.aggregate.Measure.DECLINED;
import static clemency.stats.aggregate.Measure.LIFE_SENTENCES;
import static clemency.stats.aggregate.Measure.RELEASES;
import static clemency.stats.aggregate.Measure.TERMS;

import clemency.stats.aggregate.Happening.Granted;

/** What a grant adds to its announcement: what was announced stays so, a refusal is shown beside it. */
final class Announced {

    private Announced() {}

    static void add(Timeline timeline, Tally tally) {
        if (timeline.grant() != null && timeline.grant().happening() instanceof Granted(var grant)) {
            var type = grant.bucket().clemencyType();
            var day = timeline.grant().day();
            var announcement = new Cell.Announcement(day, type);
            tally.add(announcement, ANNOUNCED, 1);
            tally.add(announcement, DECLINED, timeline.refusal() == null ? 0 : 1);
            tally.add(announcement, LIFE_SENTENCES, Relief.lives(grant));
            tally.add(announcement, TERMS, grant.toTerm() ? 1 : 0);
            tally.add(announcement, CONDITIONAL, grant.conditional() ? 1 : 0);
            if (grant.releaseOn() != null) {
                tally.add(new Cell.Release(day, type, ReleaseDay.notBefore(day, grant)), RELEASES, 1);
            }
        }
    }
}
