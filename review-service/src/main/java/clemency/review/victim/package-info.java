/** What the victims of an offence are told, and when it is time to. */
package clemency.review.victim;
