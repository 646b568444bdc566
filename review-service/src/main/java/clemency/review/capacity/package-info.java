/** The office's state as gauges. */
package clemency.review.capacity;
