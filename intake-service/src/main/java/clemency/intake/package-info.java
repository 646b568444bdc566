/** The front door: petitions in, and where a petition stands. */
package clemency.intake;
