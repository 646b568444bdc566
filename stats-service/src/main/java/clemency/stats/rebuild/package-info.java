/** Counting everything anew, beside what goes on being served, until it takes its place. */
package clemency.stats.rebuild;
