package clemency.review;

import clemency.http.Roles;
import clemency.rules.ApprovedRoles;
import clemency.rules.Operations;
import clemency.rules.RoleTable;
import org.junit.jupiter.api.Test;

class RoleTableTest {

    @Test
    void theRolesAreAsApproved() {
        ApprovedRoles.check(
                "review-service",
                new RoleTable(Roles.ALL, Operations.of("clemency.review", "clemency.imports", "clemency.http")));
    }
}
