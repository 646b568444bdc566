package clemency.review.docket;

import clemency.review.casework.Sitting;
import clemency.review.record.chain.Entry;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that is written of sittings.
 *
 * @param changes what became of the cases, by petition
 * @param log the events, which are also told, in this order
 * @param entries of the record of these cases
 */
record Written(Map<UUID, Sitting.Change> changes, List<EventRow> log, List<Entry> entries) {}
