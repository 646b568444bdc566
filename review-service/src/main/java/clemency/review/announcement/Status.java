package clemency.review.announcement;

enum Status {
    DRAFT,
    SIGNED,
    /** Will not be signed. */
    DISCARDED
}
