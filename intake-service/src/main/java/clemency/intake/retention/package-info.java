/** What becomes of personal data in time: holds, destruction, and the change of the office's keys. */
package clemency.intake.retention;
