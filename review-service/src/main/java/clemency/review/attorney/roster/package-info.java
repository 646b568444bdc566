/**
 * Who of the staff works when, how much and on what; begin to read at {@link clemency.review.attorney.roster.Roster}.
 *
 * <p>Pure: no framework, no clock, no random, no I/O.
 */
package clemency.review.attorney.roster;
