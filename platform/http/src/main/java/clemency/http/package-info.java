/**
 * How the services speak HTTP: problem documents, strict JSON, sign-in, and the limits of a request.
 *
 * <p>A request that cannot be read (malformed JSON, an unknown field, a wrong type, a word that is no value of an
 * enumeration, a date that is no date) is answered 400; one that can be read and breaks a rule is answered 422. Both
 * name the field and the rule.
 */
package clemency.http;
