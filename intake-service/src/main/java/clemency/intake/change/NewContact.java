package clemency.intake.change;

import clemency.http.Text;
import clemency.intake.petition.Address;
import clemency.intake.petition.MailAddress;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;

/**
 * Where the petitioner, and who represents one, is found from now on.
 *
 * @param heldAt the institution, of one who is in prison
 * @param address of one who is not: said alone, nobody is held any longer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NewContact(
        @Text(max = 200) String heldAt,
        @Valid Address address,
        @MailAddress String email,
        @Valid CounselContact counsel) {

    boolean saysNothing() {
        return heldAt == null && address == null && email == null && counsel == null;
    }

    @Override
    public String toString() {
        return "NewContact[…]";
    }
}
