/** Topics that an instance reads as a whole, for itself: from their beginning, and on as they grow. */
package clemency.stats.reading;
