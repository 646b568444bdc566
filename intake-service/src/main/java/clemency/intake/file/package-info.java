/** What petitioners said, for the staff who work on it: the only place where it is opened. */
package clemency.intake.file;
