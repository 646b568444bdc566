/**
 * Imports of any length: a request body is read as fast as its lines are applied and no faster, and at most two batches of it
 * are held. What takes time without the database is done by a worker. A broken line is rejected with its reason and the
 * rest goes on.
 */
package clemency.imports;
