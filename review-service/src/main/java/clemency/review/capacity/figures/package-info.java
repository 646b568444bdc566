/**
 * What the present staff can reach, from counts; begin to read at {@link clemency.review.capacity.figures.Reckoning}, and for the
 * bottleneck at {@link clemency.review.capacity.figures.Constraint}.
 *
 * <p>Pure: no framework, no clock, no random, no I/O.
 */
package clemency.review.capacity.figures;
