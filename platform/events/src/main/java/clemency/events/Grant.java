package clemency.events;

import java.util.Objects;

/**
 * A grant as it is published.
 *
 * @param petitioned whether a petition stands behind it; the President may act without one
 * @param administration the one that acted, which on 20 January the date alone does not tell
 * @param sentence the sentence last in force before the grant
 * @param district the judicial district, or null where it is not known
 */
public record Grant(
        ClemencyType clemencyType,
        Programme programme,
        Administration administration,
        boolean petitioned,
        Sentence sentence,
        GrantTerms terms,
        String district,
        OffenceCategory offenceCategory) {

    public Grant {
        Objects.requireNonNull(clemencyType, "clemencyType");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(administration, "administration");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(offenceCategory, "offenceCategory");
    }
}
