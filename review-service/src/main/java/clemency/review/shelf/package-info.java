/**
 * Files are confidential: who works on cases sees the own ones and the head of the queue, and not the whole shelf. Asked before
 * every operation, so that none can forget it.
 */
package clemency.review.shelf;
