/**
 * When the terms of a grant let somebody go, by a rule that is named.
 *
 * <p>Pure: no framework, no clock, no random, no I/O.
 */
package clemency.review.release;
