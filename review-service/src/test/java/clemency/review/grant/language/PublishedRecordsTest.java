package clemency.review.grant.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clemency.events.ClemencyType;
import clemency.events.OffenceCategory;
import clemency.events.PrisonTerm;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The 248 commutations of 2011 to March 2016 as published, against the published figures. */
class PublishedRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 30);
    private static List<Map<String, String>> records;

    @BeforeAll
    static void read() {
        var file = PublishedRecords.file();
        assumeTrue(
                file.isPresent(),
                "the published grants are not beside the project, and CLEMENCY_GRANTS_CSV names none");
        records = PublishedRecords.read(file.orElseThrow());
    }

    @Test
    void everySentenceIsUnderstood() {
        assertThat(records).hasSize(248).allSatisfy(record -> {
            assertThat(SentenceReader.read(record.get("sentence")).notUnderstood())
                    .isEmpty();
            assertThat(kind(record)).isIn(SentenceKind.TERM, SentenceKind.LIFE, SentenceKind.LIFE_PLUS_TERM);
        });
    }

    @Test
    void everyCourtIsUnderstood() {
        assertThat(records)
                .allSatisfy(record -> assertThat(CourtReader.read(record.get("district_and_sentencing_date")))
                        .satisfies(court -> assertThat(court.understood())
                                .as(court.toString())
                                .isTrue()));
    }

    @Test
    void allTermsAreUnderstood() {
        assertThat(records).allSatisfy(record -> {
            var terms = terms(record);
            assertThat(terms.notUnderstood()).isEmpty();
            assertThat(terms.declinedOn()).isNull();
            assertThat(terms.terms().prisonTerm())
                    .isInstanceOfAny(PrisonTerm.ExpiresOn.class, PrisonTerm.CommutedToMonths.class);
        });
    }

    @Test
    void lifeSentences() {
        assertThat(records).filteredOn(record -> kind(record).isLife()).hasSize(92);
        assertThat(records)
                .filteredOn(record -> grantedOn(record).equals(DAY))
                .hasSize(61)
                .filteredOn(record -> kind(record).isLife())
                .hasSize(21);
    }

    @Test
    void releases() {
        var releases = records.stream()
                .filter(record -> grantedOn(record).equals(DAY))
                .flatMap(record -> terms(record).releaseOn().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));

        assertThat(releases)
                .isEqualTo(Map.of(
                        LocalDate.of(2016, 7, 28), 54L, LocalDate.of(2016, 9, 26), 2L, LocalDate.of(2017, 3, 30), 5L));
    }

    @Test
    void offences() {
        var categories = records.stream()
                .map(record -> OffenceReader.read(record.get("offense")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(categories).doesNotContainKey(OffenceCategory.UNKNOWN);
        assertThat(categories.get(OffenceCategory.DRUG)).isBetween(235L, 242L);
    }

    private static LocalDate grantedOn(Map<String, String> record) {
        return LocalDate.parse(record.get("granted_on"));
    }

    private static SentenceKind kind(Map<String, String> record) {
        return SentenceReader.read(record.get("sentence"))
                .inForce(grantedOn(record))
                .kind();
    }

    private static PublishedTerms terms(Map<String, String> record) {
        return TermsReader.read(record.get("terms"), ClemencyType.COMMUTATION, grantedOn(record));
    }
}
