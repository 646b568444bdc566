/** What a day brings to cases that nobody touches: holds end, time runs out, referrals are asked for again. */
package clemency.review.calendar;
