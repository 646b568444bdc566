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
        WARDEN,
        /** The office itself, for a petition on paper. */
        OFFICE;

        boolean represents() {
            return this == COUNSEL || this == ORGANISATION;
        }
    }

    @Override
    public String toString() {
        return "Filer[" + capacity + "]";
    }
}
