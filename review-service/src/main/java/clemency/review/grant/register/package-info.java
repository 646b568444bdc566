/**
 * The register of published grants: which record is which grant, and what a record changes. Pure.
 *
 * <p>These grants have no petition of ours behind them; those that have one are decided in the review of their case.
 */
package clemency.review.grant.register;
