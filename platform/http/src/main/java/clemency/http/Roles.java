package clemency.http;

import java.util.List;
import java.util.Set;

/** Who may do what. Public addresses need none of them. */
public final class Roles {

    public static final String ATTORNEY = "attorney";
    public static final String SUPPORT = "support";
    public static final String PARDON_ATTORNEY = "pardon-attorney";
    public static final String DEPUTY_ATTORNEY_GENERAL = "deputy-attorney-general";
    /** The President's office. */
    public static final String DECISION = "decision";

    public static final String MANAGER = "manager";
    public static final String RECORDS_CLERK = "records-clerk";
    public static final String AUDITOR = "auditor";

    /** In the order of a petition's way, then those who look after it. */
    public static final List<String> ALL = List.of(
            SUPPORT, ATTORNEY, PARDON_ATTORNEY, DEPUTY_ATTORNEY_GENERAL, DECISION, MANAGER, RECORDS_CLERK, AUDITOR);

    /** Everybody who works here: what is not for the public, and is for no role alone. */
    public static final Set<String> STAFF = Set.copyOf(ALL);

    private Roles() {}
}
