package clemency.stats.aggregate;

import clemency.events.District;
import clemency.events.OffenceCategory;
import clemency.events.SentenceKind;
import java.util.Objects;

/**
 * What a petition is cut by, as it says it from its receipt on; of a grant without petition, what the grant says. Texts
 * are those of closed lists, so that nobody can make cells by writing something new.
 */
record Traits(String district, OffenceCategory offence, SentenceKind sentence, Represented represented) {

    enum Represented {
        YES,
        NO,
        UNKNOWN
    }

    static final String UNKNOWN_DISTRICT = "UNKNOWN";
    static final String OTHER_DISTRICT = "OTHER";

    /** Of a count that no petition and no grant stands for. */
    static final Traits UNKNOWN =
            new Traits(UNKNOWN_DISTRICT, OffenceCategory.UNKNOWN, SentenceKind.UNKNOWN, Represented.UNKNOWN);

    Traits {
        Objects.requireNonNull(offence, "offence");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(represented, "represented");
        district = counted(district);
    }

    private static String counted(String district) {
        if (district == null || district.equals(UNKNOWN_DISTRICT)) {
            return UNKNOWN_DISTRICT;
        }
        return District.isKnown(district) ? district : OTHER_DISTRICT;
    }
}
