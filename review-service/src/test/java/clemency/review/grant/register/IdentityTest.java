package clemency.review.grant.register;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityTest {

    private static final Identity SAME = identity(Given.RECORD);

    static Stream<GrantRecord> sameGrant() {
        return Stream.of(
                Given.recipient(" ann  made-up, JR"),
                Given.recipient("Ann Made Up Jr."),
                Given.court("Northern Iowa; May 5, 1997"),
                Given.court("NORTHERN IOWA;  May 5. 1997 (on remand)"),
                Given.sentence("240 months' imprisonment"),
                Given.terms(""));
    }

    @ParameterizedTest
    @MethodSource
    void sameGrant(GrantRecord record) {
        assertThat(identity(record)).isEqualTo(SAME);
    }

    static Stream<GrantRecord> anotherGrant() {
        return Stream.of(
                Given.recipient("Anna Made-Up, Jr."),
                Given.recipient("Ann Made-Up, Sr."),
                Given.court("Southern Iowa; May 5, 1997"),
                Given.court("Northern Iowa; May 6, 1997"),
                Given.court("Northern Iowa; May 5, 1997 | Southern Iowa; May 5, 1997"),
                Given.court("Northern Atlantis; May 5, 1997"),
                Given.grantedOn(Given.DAY.plusDays(1)),
                new GrantRecord(
                        Given.DAY,
                        ClemencyType.PARDON,
                        Given.RECORD.recipient(),
                        Given.RECORD.districtAndSentencingDate(),
                        "",
                        "",
                        ""));
    }

    @ParameterizedTest
    @MethodSource
    void anotherGrant(GrantRecord record) {
        assertThat(identity(record)).isNotEqualTo(SAME);
    }

    @Test
    void aCourtThatIsNotUnderstoodIsComparedByItsLetters() {
        assertThat(identity(Given.court("Atlantis, 1997"))).isEqualTo(identity(Given.court("ATLANTIS; 1997")));
    }

    private static Identity identity(GrantRecord record) {
        return Identity.of(Reading.of(record));
    }
}
