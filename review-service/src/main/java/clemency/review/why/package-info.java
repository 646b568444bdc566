/** Why a case went to its attorney, and why another did not go to anybody yet. */
package clemency.review.why;
