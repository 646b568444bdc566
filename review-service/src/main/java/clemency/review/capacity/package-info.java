/** What the present staff can reach, live; the arithmetic is in {@code figures}. */
package clemency.review.capacity;
