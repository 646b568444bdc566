/** Many petitions in one file. */
package clemency.intake.bulk;
