/** Which programmes there are: what is set for one that nobody knows would never apply, and its figures would stay for ever. */
package clemency.review.programme;
