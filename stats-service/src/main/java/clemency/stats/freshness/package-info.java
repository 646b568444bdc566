/** How far the figures are behind the events, over all instances that count. */
package clemency.stats.freshness;
