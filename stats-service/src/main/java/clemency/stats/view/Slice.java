package clemency.stats.view;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;

/** What the daily cells of a series have in common. */
public record Slice(ClemencyType clemencyType, Programme programme, Administration administration) {}
