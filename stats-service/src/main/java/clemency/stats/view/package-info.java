/**
 * The figures in memory: {@code clemency.stats.<epoch>} read whole, partials added up, swapped at watermarks only. {@link
 * clemency.stats.view.Totals} is the middle, {@link clemency.stats.view.Reader} the loop that feeds it, {@link
 * clemency.stats.view.View} where everybody else looks.
 */
package clemency.stats.view;
