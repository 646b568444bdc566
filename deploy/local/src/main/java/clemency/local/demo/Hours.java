package clemency.local.demo;

import clemency.local.demo.Client.Refused;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;

/** Hours that the made-up staff has spent. Nobody works a day of more than 24 hours: what goes beyond is not entered. */
final class Hours {

    private final Client review;
    private final Random random;

    Hours(Client review, Random random) {
        this.review = review;
        this.random = random;
    }

    /** A made-up part of a made-up case: of one case in eight, so that a day of this fast office holds them. */
    void spend(String petition, String attorney) throws Refused, InterruptedException {
        if (random.nextInt(8) == 0) {
            enter(petition, attorney, "INVESTIGATION", 4 + random.nextInt(12));
            enter(petition, attorney, "RECOMMENDATION", 2 + random.nextInt(4));
        }
    }

    private void enter(String petition, String attorney, String stage, int quarters)
            throws Refused, InterruptedException {
        var hours = BigDecimal.valueOf(quarters * 25L, 2);
        try {
            var _ = review.post(
                    "attorney",
                    "/api/cases/" + petition + "/hours",
                    Map.of("stage", stage, "attorney", attorney, "hours", hours));
        } catch (Refused refused) {
            if (!refused.isConflict()) {
                throw refused;
            }
        }
    }
}
