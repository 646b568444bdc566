package clemency.events;

/** Presumed: an adverse recommendation on which the President did not act in time. */
public enum DenialKind {
    EXPRESS,
    PRESUMED
}
