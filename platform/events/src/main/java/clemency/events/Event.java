package clemency.events;

/** Something that happened, as told on a topic. The name of a type is for ever; a new meaning is a new type. */
public sealed interface Event permits PetitionEvent, ReviewEvent, GrantEvent, WorkforceEvent, Unknown {}
