/** The government's year and its quarters. */
package clemency.stats.calendar;
