package clemency.intake.change;

import clemency.http.Text;
import clemency.intake.petition.MailAddress;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Who speaks for the petitioner from now on, and how to reach them. What is left out stays as it was said before.
 *
 * @param name of counsel, or of whoever speaks for the organisation
 * @param organisation that files for many, or the law office
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CounselContact(
        @Text(max = 200) String name,
        @Text(max = 200) String organisation,
        @MailAddress String email) {

    boolean saysNothing() {
        return name == null && organisation == null && email == null;
    }

    @Override
    public String toString() {
        return "CounselContact[…]";
    }
}
