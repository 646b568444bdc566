/** Changes of a count that no petition caused: opening balances, restated figures, transfers. */
package clemency.review.adjustment;
