/** What somebody looks at before a case waits for an attorney, and what the petitioner is asked for. */
package clemency.review.screening;
