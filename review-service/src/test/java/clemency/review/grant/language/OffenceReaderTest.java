package clemency.review.grant.language;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.OffenceCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffenceReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Conspiracy, 21 U.S.C. § 846                                                  > DRUG
            21 U.S.C. §§ 841(a)(1)                                                       > DRUG
            Distribution of cocaine base, 21 USC 841(a)(1); use of a firearm, 18 U.S.C. § 924(c) > DRUG
            Felon in possession of a firearm, 18 U.S.C. § 922(g)                         > FIREARM
            Armed bank robbery, 18 U.S.C. § 2113(d); using a firearm                     > VIOLENT
            Mail fraud, 18 U.S.C. § 1341                                                 > FRAUD
            Filing a false income tax return, 26 U.S.C. § 7206(1)                        > TAX
            Possession of an unregistered firearm, 26 U.S.C. § 5861(d)                   > FIREARM
            Illegal reentry, 8 U.S.C. § 1326                                             > IMMIGRATION
            Desertion, Article 85, UCMJ                                                  > MILITARY
            Possession of child pornography                                              > SEX
            Conspiracy to export to an embargoed country, 50 U.S.C. § 1705               > OTHER
            ?                                                                            > UNKNOWN
            """)
    void category(String text, OffenceCategory category) {
        assertThat(OffenceReader.read(text)).isEqualTo(category);
    }
}
