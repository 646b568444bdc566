package clemency.events;

/** What victims are told, in this order (28 CFR 1.6(b)). */
public enum VictimNotice {
    PETITION_FILED,
    MAY_COMMENT,
    RESULT
}
