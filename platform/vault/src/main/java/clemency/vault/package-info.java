/**
 * Personal data at rest: sealed with a key of its own for each subject, which is itself sealed with a key of the office. To
 * destroy a subject's key is to destroy its data, wherever copies of it lie.
 */
package clemency.vault;
