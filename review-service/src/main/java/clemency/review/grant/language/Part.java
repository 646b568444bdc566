package clemency.review.grant.language;

import clemency.review.grant.language.Imprisonment.Imposed;
import java.time.LocalDate;
import java.util.List;

/** One part of a published sentence. */
sealed interface Part {

    record Prison(Imposed imposed) implements Part {}

    /** @param on the day of the amendment, or null where it is not stated */
    record Amended(LocalDate on, List<Imposed> to) implements Part {}

    /** The day of the amendment that stands before it. */
    record AmendedOn(LocalDate on) implements Part {}

    /** Says how the imprisonment before it is served. */
    record Served(Imprisonment.Relation relation) implements Part {}

    /** Supervised release, a fine and the like: nothing about imprisonment. */
    record Other() implements Part {}

    /** @param touchesImprisonment whether it may change what the imprisonment is */
    record NotUnderstood(String text, boolean touchesImprisonment) implements Part {}
}
