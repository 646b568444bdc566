package clemency.events;

/** An event of a type that this version does not know. It is counted, and it advances the version. */
public record Unknown(String type) implements Event {}
