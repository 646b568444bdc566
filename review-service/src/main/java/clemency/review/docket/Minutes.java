package clemency.review.docket;

import clemency.review.casework.Sitting;
import io.opentelemetry.context.Context;

/**
 * A sitting as it goes on record.
 *
 * @param reason of whoever commanded it, for the record of each case that changed; null where none was stated
 * @param trace in which it was commanded, which its events carry on
 */
public record Minutes(Sitting sitting, Actor actor, String reason, Context trace) {}
