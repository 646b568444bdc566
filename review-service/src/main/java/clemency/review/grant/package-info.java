/** Grants without a petition: their published records come in as CSV, are understood, told, and shown to everybody. */
package clemency.review.grant;
