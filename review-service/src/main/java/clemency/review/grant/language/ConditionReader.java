package clemency.review.grant.language;

import static java.util.regex.Pattern.compile;

import clemency.events.GrantTerms.Condition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names what a clause makes a condition; where nothing has a name it is another one. */
final class ConditionReader {

    private static final Map<Condition, Pattern> NAMED = named();

    private ConditionReader() {}

    private static Map<Condition, Pattern> named() {
        var named = new LinkedHashMap<Condition, Pattern>();
        named.put(
                Condition.RESIDENTIAL_DRUG_TREATMENT,
                compile("\\bresidential (?:drug|substance)[a-z -]* treatment\\b"));
        named.put(Condition.HOME_CONFINEMENT, compile("\\bhome (?:confinement|detention)\\b"));
        named.put(
                Condition.LEAVING_THE_COUNTRY,
                compile(
                        "\\b(?:depart\\w*|leav\\w*|remain\\w*) (?:from |outside )?(?:of )?(?:the limits of )?the united states\\b"));
        named.put(Condition.RENOUNCING_CITIZENSHIP, compile("\\brenounc\\w* .{0,40}\\bcitizenship\\b"));
        named.put(Condition.WAIVER_OF_CLAIMS, compile("\\bwaiv\\w* .{0,60}\\bclaims\\b"));
        return named;
    }

    static Set<Condition> read(String clause) {
        var found = NAMED.entrySet().stream()
                .filter(one -> one.getValue().matcher(clause).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return found.isEmpty() ? Set.of(Condition.OTHER) : found;
    }
}
