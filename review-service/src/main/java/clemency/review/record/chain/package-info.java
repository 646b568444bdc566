/**
 * How the record is chained and sealed, and how tampering is found: computed from what comes in, and from nothing else.
 * {@link clemency.review.record.chain.Link} says what is hashed, so that a copy of the record can be verified years
 * later and elsewhere.
 */
package clemency.review.record.chain;
