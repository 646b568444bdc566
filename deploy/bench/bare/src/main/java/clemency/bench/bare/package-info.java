/** An endpoint with nothing behind it: what a look-up of a petition is measured against. */
package clemency.bench.bare;
