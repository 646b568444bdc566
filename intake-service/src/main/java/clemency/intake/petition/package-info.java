/**
 * A petition as the official forms ask for it: the model alone, with the rules of its fields. What a petition means for the
 * office is told by {@code clemency.intake.screening}.
 *
 * @see <a href="https://www.justice.gov/pardon/apply-clemency">The forms of the Office of the Pardon Attorney</a>
 */
package clemency.intake.petition;
