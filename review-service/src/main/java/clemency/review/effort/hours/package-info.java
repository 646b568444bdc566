/**
 * What a case costs in hours, as a standard; begin to read at {@link clemency.review.effort.hours.Standards}.
 *
 * <p>Pure: no framework, no clock, no random, no I/O.
 */
package clemency.review.effort.hours;
