/** Taking a petition: what it must say, its case number, its tracking code, and the one statement that keeps it. */
package clemency.intake.submission;
