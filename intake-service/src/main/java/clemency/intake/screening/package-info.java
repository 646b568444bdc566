/** Asks the rules about a petition, one that is sent or one that is not sent yet. */
package clemency.intake.screening;
