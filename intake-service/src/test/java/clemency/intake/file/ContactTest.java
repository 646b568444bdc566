package clemency.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.intake.petition.Address;
import clemency.intake.petition.Filer;
import clemency.intake.petition.MadeUp;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final Address HOME = new Address(List.of("1 Made-up Street"), "Made-up City", null, null, null);
    private static final Contact IN_PRISON = new Contact("FCI Made-up", null, "a@example.org", null);

    @Test
    void an_address_alone_is_of_somebody_who_is_held_no_longer() {
        assertThat(IN_PRISON.with(new Contact(null, HOME, null, null)))
                .isEqualTo(new Contact(null, HOME, "a@example.org", null));
    }

    @Test
    void an_address_beside_an_institution_is_that_of_the_institution() {
        assertThat(IN_PRISON.with(new Contact("FMC Made-up", HOME, null, null)).heldAt())
                .isEqualTo("FMC Made-up");
    }

    @Test
    void what_a_correction_leaves_out_stays() {
        var moved = IN_PRISON.with(new Contact("FMC Made-up", null, null, null));
        assertThat(moved).isEqualTo(new Contact("FMC Made-up", null, "a@example.org", null));
        assertThat(moved.with(null)).isEqualTo(moved);
    }

    @Test
    void counsel_is_who_files_until_a_correction_says_otherwise() {
        var filer = new Filer(Filer.Capacity.COUNSEL, "A Made-up Counsel", "A Law Office", "old@example.org");
        var filed = Contact.of(MadeUp.commutation().filer(filer).petition());
        assertThat(filed.counsel())
                .isEqualTo(new Contact.Counsel("A Made-up Counsel", "A Law Office", "old@example.org"));
        var newer = new Contact.Counsel(null, null, "new@example.org");
        assertThat(filed.with(new Contact(null, null, null, newer)).counsel())
                .isEqualTo(new Contact.Counsel("A Made-up Counsel", "A Law Office", "new@example.org"));
    }

    @Test
    void counsel_may_come_later() {
        var filed = Contact.of(MadeUp.commutation().petition());
        assertThat(filed.counsel()).isNull();
        var counsel = new Contact.Counsel("A Made-up Counsel", null, null);
        assertThat(filed.with(new Contact(null, null, null, counsel)).counsel()).isEqualTo(counsel);
    }
}
