package clemency.review.docket;

import clemency.review.casework.Sitting;

/**
 * A sitting as it goes on record.
 *
 * @param reason of whoever commanded it, for the record of each case that changed; null where none was stated
 */
public record Minutes(Sitting sitting, Actor actor, String reason) {}
