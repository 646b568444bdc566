/** Which epoch of the statistics counts for everybody, and how another one takes its place. */
package clemency.stats.epoch;
