/**
 * The record: who did what, as which role, when, and how the thing was before and after. It is only added to, chained by
 * hash for each thing, and sealed every day over all.
 *
 * <p>Whoever changes something calls, in the transaction that changes it, {@code docket.record(session, actor, kind, id, action,
 * before, after)}, or for many {@code record.add(session, entries)} of {@link clemency.review.record.RecordBook}: one entry for each
 * command that made a difference. The cases' own are written by the docket, in the statement that changes the cases.
 */
package clemency.review.record;
