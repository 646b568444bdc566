package clemency.review.grant.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one imprisonment: {@code life plus 60 months' imprisonment}, {@code 240 months}, {@code death}. */
final class ImprisonmentReader {

    /** A pattern without groups: what follows a length where it is a length of imprisonment. */
    static final String NOUN =
            "(?:of |in )?(?:imprisonment|incarceration|prison|federal prison|custody|confinement|jail)";

    private static final String ARTICLE = "(?:(?:an?|the) )?(?:(?:total|new|aggregate|combined|mandatory) ){0,2}";

    /** A pattern without groups. {@code life supervised release} is none: patterns here match whole texts. */
    static final String LIFE = "(?:(?:" + Numbers.FORM + " )?" + ARTICLE + "(?:(?:terms?|sentences?) of )?"
            + "life(?: (?:terms?|sentences?))?(?: " + NOUN + ")?(?: (?:terms?|sentences?))?"
            + "(?: without (?:the )?(?:possibility of )?(?:parole|release))?(?: on (?:each|both|all) counts?)?"
            + "|(?:" + NOUN + ") for life)";

    /** A pattern without groups. */
    static final String TERM = "(?:" + ARTICLE + "(?:(?:terms?|sentences?) of )?(?:" + NOUN + " of )?" + Length.FORM
            + "(?: " + NOUN + ")?|(?:" + NOUN + ") (?:for |for a term of )" + Length.FORM + ")";

    private static final Pattern LIFE_AND_MORE = Pattern.compile(LIFE + "(?:,? plus (" + TERM + "))?");
    private static final Pattern TERM_AND_MORE = Pattern.compile("(" + TERM + ")(?:,? plus (" + TERM + "))?");
    private static final Pattern DEATH = Pattern.compile(ARTICLE + "(?:sentence of )?death(?: (?:sentence|penalty))?");
    private static final Pattern TIME_SERVED =
            Pattern.compile(ARTICLE + "(?:(?:term|sentence) of )?time(?: already)? served");

    private static final Pattern NAMED =
            Pattern.compile("\\b(?:imprisonment|incarceration|prison|custody|confinement|jail"
                    + "|life (?:terms?|sentences?)|parole|death|time(?: already)? served)\\b");

    private ImprisonmentReader() {}

    /** Whether a text that is read as imprisonment says itself that it is; {@code five years} does not. */
    static boolean isNamed(String text) {
        return NAMED.matcher(text).find();
    }

    /** @param text plain words, without brackets */
    static Optional<Imprisonment> read(String text) {
        if (DEATH.matcher(text).matches()) {
            return Optional.of(new Imprisonment.Death());
        }
        if (TIME_SERVED.matcher(text).matches()) {
            return Optional.of(new Imprisonment.TimeServed());
        }
        var life = LIFE_AND_MORE.matcher(text);
        if (life.matches()) {
            return more(life.group(1)).map(Imprisonment.Life::new);
        }
        var term = TERM_AND_MORE.matcher(text);
        return term.matches()
                ? Length.read(term.group(1))
                        .flatMap(length -> more(term.group(2)).map(length::plus))
                        .map(Imprisonment.Term::new)
                : Optional.empty();
    }

    private static Optional<Length> more(String text) {
        return text == null ? Optional.of(Length.NONE) : Length.read(text);
    }
}
