/** Where a petition stands, for whoever holds its tracking code, and the little that everybody may know. */
package clemency.intake.status;
