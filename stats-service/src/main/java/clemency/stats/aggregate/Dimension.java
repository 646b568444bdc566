package clemency.stats.aggregate;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * What petitions are cut by beside type and programme; one at a time, so that the cells stay few. Names are part of the
 * cells' text and for ever.
 */
public enum Dimension {
    /** Of the conviction, as {@link clemency.events.District} names it; what is not on that list is OTHER. */
    DISTRICT("district", Traits::district),
    OFFENCE_CATEGORY("offenceCategory", traits -> traits.offence().name()),
    SENTENCE_KIND("sentenceKind", traits -> traits.sentence().name()),
    /** Whether somebody else filed or speaks for the petitioner: YES, NO. */
    REPRESENTED("represented", traits -> traits.represented().name());

    private final String wireName;
    private final Function<Traits, String> value;

    Dimension(String wireName, Function<Traits, String> value) {
        this.wireName = wireName;
        this.value = value;
    }

    public String wireName() {
        return wireName;
    }

    String of(Traits traits) {
        return value.apply(traits);
    }

    public static Optional<Dimension> named(String wireName) {
        return Arrays.stream(values())
                .filter(each -> each.wireName.equals(wireName))
                .findFirst();
    }
}
