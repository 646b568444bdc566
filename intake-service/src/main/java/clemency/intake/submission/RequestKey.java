package clemency.intake.submission;

import java.time.Instant;

/**
 * What the sender calls its request: the same name with the same body is the same request, sent again.
 *
 * @param hash keyed hash of the name, which the sender chose
 * @param expiresAt when it is forgotten
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">Idempotency-Key</a>
 */
record RequestKey(byte[] hash, Instant expiresAt) {}
