/** Grants without a petition: their published records come in as CSV, are understood, told, and shown to staff. */
package clemency.review.grant;
