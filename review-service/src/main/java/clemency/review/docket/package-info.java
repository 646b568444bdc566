/**
 * The register of all cases: the one door through which every change of a case goes, and what can be read of them.
 */
package clemency.review.docket;
