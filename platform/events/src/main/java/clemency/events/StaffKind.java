package clemency.events;

/** Whose hours count for what. */
public enum StaffKind {
    /** Investigates cases and prepares recommendations. */
    ATTORNEY,
    /** Screens petitions and sees to referrals; holds no cases. */
    SUPPORT
}
