package clemency.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grants in the columns and the language in which the Justice Department publishes them. The dates of announcement, how many
 * were granted and how many were life sentences are the published ones from 2011-11-21 to 2016-03-30, and so are the releases of
 * the 61 of the last day; people, offences, sentences and districts are made up, and each record says so. The same every time.
 */
public final class MadeUpGrants {

    static final String HEADER =
            "granted_on,clemency_type,recipient,district_and_sentencing_date,offense,sentence,terms";

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private static final int STANDARD_DAYS = 120;

    private static final List<String> YEARS = List.of("three", "four", "five", "eight", "ten");

    private final Random random = new Random(2016);

    private MadeUpGrants() {}

    /** All grants of a date. */
    record Announcement(LocalDate on, int grants, int lifeSentences) {}

    static final List<Announcement> ANNOUNCEMENTS = List.of(
            new Announcement(LocalDate.of(2011, 11, 21), 1, 0),
            new Announcement(LocalDate.of(2013, 12, 19), 8, 6),
            new Announcement(LocalDate.of(2014, 4, 15), 1, 0),
            new Announcement(LocalDate.of(2014, 12, 15), 3, 1),
            new Announcement(LocalDate.of(2014, 12, 17), 8, 3),
            new Announcement(LocalDate.of(2015, 3, 31), 22, 8),
            new Announcement(LocalDate.of(2015, 7, 13), 46, 13),
            new Announcement(LocalDate.of(2015, 12, 18), 95, 40),
            new Announcement(LocalDate.of(2016, 1, 16), 3, 0),
            new Announcement(LocalDate.of(2016, 3, 30), 61, 21));

    private static final LocalDate OF_THE_61 = LocalDate.of(2016, 3, 30);
    private static final List<LocalDate> RELEASES_OF_THE_61 = Stream.of(
                    Collections.nCopies(54, LocalDate.of(2016, 7, 28)),
                    Collections.nCopies(2, LocalDate.of(2016, 9, 26)),
                    Collections.nCopies(5, LocalDate.of(2017, 3, 30)))
            .flatMap(List::stream)
            .toList();

    /** The file: 248 records, 92 of them of life sentences. */
    public static String csv() {
        var grants = new MadeUpGrants();
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        for (var announcement : ANNOUNCEMENTS) {
            for (var i = 0; i < announcement.grants(); i++) {
                lines.add(grants.line(announcement.on(), i, i < announcement.lifeSentences(), lines.size()));
            }
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private String line(LocalDate on, int place, boolean life, int number) {
        var years = oneOf(YEARS);
        var fine = random.nextInt(8) == 0;
        return List.of(
                        on.toString(),
                        "COMMUTATION",
                        "Made-up Recipient " + number,
                        oneOf(MadeUpPetition.DISTRICTS) + "; " + IN_WORDS.format(sentencedBefore(on)),
                        "Made-up record: conspiracy to distribute cocaine base, 21 U.S.C. § 846",
                        sentence(life, years, fine),
                        terms(imprisonment(on, place), years, fine))
                .stream()
                .map(MadeUpGrants::quoted)
                .collect(Collectors.joining(","));
    }

    private LocalDate sentencedBefore(LocalDate on) {
        return on.minusYears(5).minusDays(random.nextInt(5_000));
    }

    private String sentence(boolean life, String years, boolean fine) {
        var imprisonment = life
                ? oneOf(List.of("Life imprisonment", "Life imprisonment", "Life plus 60 months' imprisonment"))
                : 120 + 12 * random.nextInt(21) + " months' imprisonment";
        return imprisonment + "; " + years + " years' supervised release" + (fine ? "; $2,500 fine" : "");
    }

    private String imprisonment(LocalDate on, int place) {
        if (on.equals(OF_THE_61)) {
            return expiry(RELEASES_OF_THE_61.get(place));
        }
        return random.nextInt(20) == 0
                ? "Prison sentence commuted to a term of 240 months' imprisonment"
                : expiry(on.plusDays(random.nextInt(10) == 0 ? 365 : STANDARD_DAYS));
    }

    private static String expiry(LocalDate date) {
        return "Prison sentence commuted to expire on " + IN_WORDS.format(date);
    }

    private String terms(String imprisonment, String years, boolean fine) {
        return imprisonment
                + (fine ? ", and unpaid balance of the $2,500 fine remitted" : "")
                + ", leaving intact and in effect the " + years
                + "-year term of supervised release with all its conditions and all other components of the sentence"
                + (random.nextInt(5) == 0
                        ? ", and commutation conditioned upon enrollment in residential drug treatment"
                        : "");
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String quoted(String field) {
        return field.matches("[^\",\r\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
