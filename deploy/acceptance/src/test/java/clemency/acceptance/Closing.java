package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the figures close, and both neighbours were asked: one that does not answer contradicts nothing. */
final class Closing {

    private Closing() {}

    static void isShownBy(Api stats) {
        var reconciliation = stats.get("/api/reconciliation").expect(200);
        assertThat(reconciliation.at("/intake/answered").asBoolean())
                .as("intake answered")
                .isTrue();
        assertThat(reconciliation.at("/review/answered").asBoolean())
                .as("review answered")
                .isTrue();
        assertThat(reconciliation.get("closes").asBoolean())
                .as(reconciliation.toString())
                .isTrue();
    }
}
