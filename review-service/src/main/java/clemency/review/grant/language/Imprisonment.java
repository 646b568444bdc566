package clemency.review.grant.language;

/** What one count, or one amendment, says about imprisonment. */
public sealed interface Imprisonment {

    record Term(Length length) implements Imprisonment {}

    /** @param plus a term beside it, or {@link Length#NONE} */
    record Life(Length plus) implements Imprisonment {}

    record Death() implements Imprisonment {}

    /** As long as the recipient had been held already; nobody states how long. */
    record TimeServed() implements Imprisonment {}

    /** Something about imprisonment, in words that we do not know. */
    record NotUnderstood() implements Imprisonment {}

    /** How it stands to what was imposed before it. */
    enum Relation {
        CONSECUTIVE,
        CONCURRENT,
        NOT_STATED
    }

    record Imposed(Imprisonment what, Relation relation) {}
}
