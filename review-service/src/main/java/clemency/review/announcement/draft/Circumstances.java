package clemency.review.announcement.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * What is on record about a case beside the case itself.
 *
 * @param openedAt when somebody last opened its file, or null
 * @param recommendedBySigner whether the one who wants to sign has recommended on it
 * @param inAnotherDraft whether it stands in another announcement that is not signed
 */
public record Circumstances(UUID petition, Instant openedAt, boolean recommendedBySigner, boolean inAnotherDraft) {

    static Circumstances none(UUID petition) {
        return new Circumstances(petition, null, false, false);
    }
}
