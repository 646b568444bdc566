package clemency.review.desk;

import clemency.review.assignment.Placement;
import clemency.review.docket.Actor;

/** That a case is put onto a desk by somebody. */
record Charge(Placement placement, Actor by) {}
