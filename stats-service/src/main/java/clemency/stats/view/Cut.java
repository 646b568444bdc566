package clemency.stats.view;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Dimension;
import java.util.Arrays;
import java.util.Optional;

/** What live figures are cut by. The values of each are of a closed list: no cut has more than some hundred of them. */
public enum Cut {
    PROGRAMME("programme"),
    /** The acting one. Its cells are what it moved; what it found is what the earlier ones left. */
    ADMINISTRATION("administration"),
    DISTRICT(Dimension.DISTRICT.wireName()),
    OFFENCE_CATEGORY(Dimension.OFFENCE_CATEGORY.wireName()),
    SENTENCE_KIND(Dimension.SENTENCE_KIND.wireName()),
    REPRESENTED(Dimension.REPRESENTED.wireName());

    private final String wireName;

    Cut(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<Cut> named(String wireName) {
        return Arrays.stream(values())
                .filter(each -> each.wireName.equals(wireName))
                .findFirst();
    }

    static Cut of(Dimension dimension) {
        return switch (dimension) {
            case DISTRICT -> DISTRICT;
            case OFFENCE_CATEGORY -> OFFENCE_CATEGORY;
            case SENTENCE_KIND -> SENTENCE_KIND;
            case REPRESENTED -> REPRESENTED;
        };
    }

    /** Where a cell counts in the cuts; those below the daily and monthly ones count in none. */
    interface Places {
        void count(ClemencyType type, Cut cut, String value);
    }

    static void of(Cell cell, Places places) {
        if (cell instanceof Cell.Daily(var _, var type, var programme, var administration)) {
            places.count(type, PROGRAMME, programme.code());
            places.count(type, ADMINISTRATION, administration.name());
        } else if (cell instanceof Cell.Cut(var _, var type, var dimension, var value)) {
            places.count(type, of(dimension), value);
        }
    }
}
