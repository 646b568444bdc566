/**
 * The statistics as a Kafka Streams topology: facts and partial cells in state stores, changed cells published in one
 * rhythm with the commits. What is counted and how is decided in {@code clemency.stats.aggregate}.
 */
package clemency.stats.topology;
