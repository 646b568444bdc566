package clemency.review.grant.language;

import clemency.review.grant.language.Imprisonment.Imposed;
import java.time.LocalDate;
import java.util.List;

/** One part of a published sentence. */
sealed interface Part {

    /** What the part says, whatever stands around it. */
    sealed interface Plain extends Part {}

    record Prison(Imposed imposed) implements Plain {}

    /** @param on the day of the amendment, or null where it is not stated */
    record Amended(LocalDate on, List<Imposed> to) implements Plain {}

    /** The day of the amendment that stands before it. */
    record AmendedOn(LocalDate on) implements Plain {}

    /** Says how the imprisonment before it is served. */
    record Served(Imprisonment.Relation relation) implements Plain {}

    /**
     * Supervised release, a fine and the like: nothing about imprisonment.
     *
     * @param amended whether it tells that one of them was; a day that follows is then the day of that
     */
    record Other(boolean amended) implements Plain {}

    /** @param touchesImprisonment whether it may change what the imprisonment is */
    record NotUnderstood(String text, boolean touchesImprisonment) implements Plain {}

    /**
     * A length, or {@code life}, that does not say of what, or how something is served. What stands before it decides.
     *
     * @param meant what it is where imprisonment is what is spoken of
     */
    record Bare(Plain meant, String text) implements Part {}
}
