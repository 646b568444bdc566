package clemency.intake.petition;

import clemency.http.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;

/**
 * Who files the petition.
 *
 * @param name of the person, wherever it is not the petitioner
 * @param organisation that files for many, or the law office
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Filer(
        @NotNull Capacity capacity,
        @Text(max = 200) String name,
        @Text(max = 200) String organisation,
        @MailAddress String email) {

    /** In what capacity. */
    public enum Capacity {
        PETITIONER,
        FAMILY,
        COUNSEL,
        /** Files for many. */
        ORGANISATION,
        /** Of the institution that holds the petitioner. It is claimed, as the others are: wardens have no sign-in. */
        WARDEN,
        /** The office itself, for a petition on paper: its records clerk. */
        OFFICE;

        boolean represents() {
            return this == COUNSEL || this == ORGANISATION;
        }
    }

    /** Whether it is filed in the name of the office, which nobody may claim who does not work there. */
    public boolean byOffice() {
        return capacity == Capacity.OFFICE;
    }

    @Override
    public String toString() {
        return "Filer[" + capacity + "]";
    }
}
