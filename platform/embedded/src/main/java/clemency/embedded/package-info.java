/** A real Kafka broker and a real PostgreSQL on this machine, without containers: for local runs and for tests. */
package clemency.embedded;
