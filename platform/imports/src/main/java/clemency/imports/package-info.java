/**
 * Imports of any length: a request body is read as fast as its lines are applied and no faster, is never held whole, and
 * never leaves the event loop. A broken line is rejected with its reason and the rest goes on.
 */
package clemency.imports;
