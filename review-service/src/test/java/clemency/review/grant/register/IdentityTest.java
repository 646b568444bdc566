package clemency.review.grant.register;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityTest {

    private static final Identity SAME = Identity.of(Given.RECORD);

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
        assertThat(Identity.of(record)).isEqualTo(SAME);
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
        assertThat(Identity.of(record)).isNotEqualTo(SAME);
    }

    @Test
    void aCourtThatIsNotUnderstoodIsComparedByItsLetters() {
        assertThat(Identity.of(Given.court("Atlantis, 1997"))).isEqualTo(Identity.of(Given.court("ATLANTIS; 1997")));
    }
}
