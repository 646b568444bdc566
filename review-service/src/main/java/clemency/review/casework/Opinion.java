package clemency.review.casework;

import clemency.events.Recommendation;
import clemency.events.Recommender;
import java.time.LocalDate;

/**
 * What somebody recommended, as it was in force at last.
 *
 * @param reverses whether it is the Deputy Attorney General's and differs from the Pardon Attorney's
 */
public record Opinion(Recommender by, Recommendation recommendation, LocalDate on, boolean reverses) {}
