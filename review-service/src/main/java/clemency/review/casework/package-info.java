/**
 * The rules of a case, from its opening to its end; begin to read at {@link clemency.review.casework.Review}.
 *
 * <p>Pure: no framework, no clock, no random, no I/O.
 */
package clemency.review.casework;
