/**
 * The published language: what the services tell each other, and nothing about how.
 *
 * <p>No framework and no I/O. An event never carries a name, a number of a person or free text.
 */
package clemency.events;
