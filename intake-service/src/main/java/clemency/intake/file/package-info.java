/** What a petition says, opened for the staff who work on it; each reading is logged. */
package clemency.intake.file;
