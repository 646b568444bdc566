package clemency.intake.running;

import static org.awaitility.Awaitility.await;

import clemency.events.Administration;
import clemency.events.DenialKind;
import clemency.events.Envelope;
import clemency.events.GrantEvent.ClemencyDenied;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What others decide, as intake hears of it. */
final class Decisions {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** So long ago that no retention keeps it any longer. */
    static final LocalDate LONG_AGO = LocalDate.of(2000, 3, 1);

    private Decisions() {}

    /** Returns when intake has heard of it. */
    static void denied(String petition, LocalDate on) {
        Wire.send(List.of(new Envelope(
                UUID.randomUUID(),
                "/review-service",
                UUID.fromString(petition),
                1,
                on,
                Instant.parse("2016-03-01T12:00:00Z"),
                new ClemencyDenied(DenialKind.EXPRESS, Administration.CLINTON))));
        await().atMost(PATIENCE)
                .until(() ->
                        Door.get("/api/petitions/" + petition).get("status").equals("DENIED"));
    }
}
