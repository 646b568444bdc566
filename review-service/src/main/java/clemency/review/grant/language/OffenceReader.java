package clemency.review.grant.language;

import clemency.events.OffenceCategory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the column {@code offense} into a category, by its words and statutes alone.
 *
 * <p>An offence may fall under several; the first rule that fits in the order below decides, because a record of
 * drugs and firearms is told among the drug offences in the published statistics of clemency.
 */
public final class OffenceReader {

    private static final Map<OffenceCategory, Pattern> RULES = rules();

    /** A word, or a section of a statute. */
    private static final Pattern STATED = Pattern.compile("\\p{L}{3}|§");

    private OffenceReader() {}

    public static OffenceCategory read(String published) {
        var text = Words.plain(published);
        if (text.length() > Words.LONGEST || !STATED.matcher(text).find()) {
            return OffenceCategory.UNKNOWN;
        }
        return RULES.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OffenceCategory.OTHER);
    }

    private static Map<OffenceCategory, Pattern> rules() {
        var rules = new LinkedHashMap<OffenceCategory, Pattern>();
        rule(
                rules,
                OffenceCategory.MILITARY,
                "court[ -]martial|ucmj|uniform code|\\b10 ?u\\.? ?s\\.? ?c\\b|articles? \\d+,? ucmj|desertion|absen\\w+ without leave");
        rule(
                rules,
                OffenceCategory.DRUG,
                "\\b21 ?,?u\\.? ?s\\.? ?c\\b.{0,20}\\b(?:8[45]\\d|86\\d|9[56]\\d)"
                        + "|controlled substance|cocaine|heroin|mari[hj]uana|methamphetamine|narcotic|\\bcrack\\b|\\blsd\\b|\\bpcp\\b|phencyclidine|oxycodone|fentanyl|\\bdrugs?\\b");
        rule(rules, OffenceCategory.SEX, "child pornography|sexual|sex trafficking|\\brape\\b|prostitution");
        rule(
                rules,
                OffenceCategory.VIOLENT,
                "\\bmurder|robbery|kidnap|manslaughter|assault|hostage|carjack|crime of violence|arson");
        rule(rules, OffenceCategory.TAX, "\\btax(?:es)?\\b|\\b26 ?u\\.? ?s\\.? ?c\\b.{0,6}\\b72\\d\\d");
        rule(rules, OffenceCategory.IMMIGRATION, "\\balien|illegal (?:re-?)?entry|\\b8 ?u\\.? ?s\\.? ?c\\b");
        rule(
                rules,
                OffenceCategory.FRAUD,
                "fraud|embezzle|false (?:statement|claim|entr)|counterfeit|forge|bribe|launder|theft|larceny|stolen|misapplication|identity");
        rule(
                rules,
                OffenceCategory.FIREARM,
                "firearm|\\bgun\\b|ammunition|explosive|destructive device|shotgun|machine ?gun");
        return rules;
    }

    private static void rule(Map<OffenceCategory, Pattern> rules, OffenceCategory category, String words) {
        rules.put(category, Pattern.compile(words));
    }
}
