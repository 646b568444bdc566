/**
 * {@code /api/publications}: what is told of each completed fiscal quarter below the national figures, frozen. The rule is
 * {@link clemency.stats.disclosure}; here is what it is applied to, and how a release is written once and for all: as a record of
 * {@code clemency.publications}, of which the first one of a quarter counts.
 */
package clemency.stats.publication;
