package clemency.review.desk;

import clemency.review.assignment.Placement;
import clemency.review.docket.Actor;
import io.opentelemetry.context.Context;

/**
 * That a case is put onto a desk by somebody.
 *
 * @param trace in which it was asked for
 */
record Charge(Placement placement, Actor by, Context trace) {}
