package clemency.review.attorney.roster;

/** Somebody of the staff with a name, over all days. */
public record Member(String name, Attorney attorney) {

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "Member[" + attorney.id() + "]";
    }
}
