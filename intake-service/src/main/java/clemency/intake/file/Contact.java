package clemency.intake.file;

import clemency.intake.petition.Address;
import clemency.intake.petition.Petition;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where the petitioner is found, and who represents one. Pure.
 *
 * @param heldAt the institution, of one who is in prison
 * @param counsel null where nobody represents the petitioner
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Contact(String heldAt, Address address, String email, Counsel counsel) {

    /** As the petition says it. */
    static Contact of(Petition petition) {
        var petitioner = petition.petitioner();
        var filer = petition.filer();
        var counsel = petition.represented() ? new Counsel(filer.name(), filer.organisation(), filer.email()) : null;
        return new Contact(petitioner.heldAt(), petitioner.address(), petitioner.email(), counsel);
    }

    /**
     * After a correction: what it leaves out stays as it was. But whoever names an address and no institution is held no
     * longer.
     *
     * @param newer null where something else was sent
     */
    Contact with(Contact newer) {
        return newer == null
                ? this
                : new Contact(
                        newer.address == null ? or(newer.heldAt, heldAt) : newer.heldAt,
                        or(newer.address, address),
                        or(newer.email, email),
                        counsel == null ? newer.counsel : counsel.with(newer.counsel));
    }

    private static <T> T or(T newer, T before) {
        return newer == null ? before : newer;
    }

    /** Counsel, or an organisation that files for many. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Counsel(String name, String organisation, String email) {

        private Counsel with(Counsel newer) {
            return newer == null
                    ? this
                    : new Counsel(or(newer.name, name), or(newer.organisation, organisation), or(newer.email, email));
        }

        @Override
        public String toString() {
            return "Counsel[…]";
        }
    }

    @Override
    public String toString() {
        return "Contact[…]";
    }
}
