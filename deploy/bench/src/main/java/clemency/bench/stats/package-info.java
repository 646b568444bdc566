/** Speed of the statistics: a rebuild, the way of an event to a dashboard, and queries, each against a limit or a peer. */
package clemency.bench.stats;
