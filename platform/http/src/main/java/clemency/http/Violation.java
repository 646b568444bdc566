package clemency.http;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the field, {@code ""} for the whole body; the bare name of a query or path
 *     parameter; the name of the column in a CSV record
 * @param rule stable name of the rule that is broken, such as {@code required} or {@code max-length}
 * @param message the rule in plain English; never contains what was sent
 */
public record Violation(String pointer, String rule, String message) {}
