/**
 * Reads what the Justice Department publishes about a grant: the language of sentences, courts, offences and terms.
 *
 * <p>Pure. Tolerant in form, strict in meaning: what is not understood is kept as text beside what is, and is never
 * guessed. Any text may come in; no reader throws.
 */
package clemency.review.grant.language;
