/** Conflicts of interest: an attorney who has one about a case never gets it. */
package clemency.review.conflict;
