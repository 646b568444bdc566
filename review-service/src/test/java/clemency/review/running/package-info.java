/** The service as it runs, with a real broker and a real database. All petitions are made up. */
package clemency.review.running;
