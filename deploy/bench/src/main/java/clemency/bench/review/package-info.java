/**
 * The review against its limits and its peers: whole cases against a workflow engine and against the same steps by hand, and
 * the opening, the signing and the taking of cases against what the database does with the same rows.
 */
package clemency.bench.review;
