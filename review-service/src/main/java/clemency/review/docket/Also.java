package clemency.review.docket;

/**
 * What somebody else has to write with a change of cases, in the same statement: it takes no round trip of its own.
 *
 * @param insert a statement that writes rows given as one parameter
 * @param parameter its name in the statement
 * @param rows its value
 */
public record Also(String insert, String parameter, String rows) {}
