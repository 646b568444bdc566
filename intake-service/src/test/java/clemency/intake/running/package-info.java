/** The service as it runs: over HTTP, with a real broker and a real database. */
package clemency.intake.running;
