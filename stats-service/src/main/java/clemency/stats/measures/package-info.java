/** {@code GET /api/measures}: each measure that is answered anywhere, defined once: name, unit, formula, source of the name. */
package clemency.stats.measures;
