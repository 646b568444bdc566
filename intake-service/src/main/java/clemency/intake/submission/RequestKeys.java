package clemency.intake.submission;

import clemency.http.OwnContext;
import clemency.http.Problems;
import clemency.http.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Requests that were sent before, by the names that their senders gave them. */
@ApplicationScoped
class RequestKeys {

    private static final Logger LOG = Logger.getLogger(RequestKeys.class);

    /** Short names are not chosen at random, and somebody else may choose the same. */
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{16,128}");

    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(1);

    private static final String FIND = """
            select cast(jsonb_build_object('id', p.id, 'caseNumber', p.case_number, 'receivedOn', p.received_on,
                'bodyHash', encode(r.body_hash, 'base64'), 'code', encode(r.code, 'base64'),
                'key', encode(k.wrapped, 'base64')) as text)
            from request_key r join petition p on p.id = r.petition join petition_key k on k.petition = p.id
            where r.hash = :hash""";

    private static final String FORGET = """
            delete from request_key where hash in (
                select hash from request_key where expires_at <= :now order by expires_at limit 10000)""";

    /** The answer that was given, with the tracking code still sealed. */
    record Answered(UUID id, String caseNumber, LocalDate receivedOn, byte[] bodyHash, byte[] code, byte[] key) {}

    private final Mutiny.SessionFactory sessions;
    private final Sealing sealing;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration kept;

    RequestKeys(
            Mutiny.SessionFactory sessions,
            Sealing sealing,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "clemency.idempotency.kept") Duration kept) {
        this.sessions = sessions;
        this.sealing = sealing;
        this.json = json;
        this.clock = clock;
        this.kept = kept;
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        var _ = vertx.setPeriodic(BETWEEN_CLEANINGS.toMillis(), _ -> {
            var _ = OwnContext.uni(Vertx.currentContext(), this::forget)
                    .subscribe()
                    .with(_ -> {}, failure -> LOG.warnf("Old request keys stay for now: %s", failure));
        });
    }

    /** @param text of the header, or null, which is answered by null */
    RequestKey read(String text) {
        if (text == null) {
            return null;
        }
        if (!FORM.matcher(text).matches()) {
            throw Problems.malformed(
                    null,
                    List.of(new Violation(
                            "Idempotency-Key",
                            "format",
                            "Must be 16 to 128 visible ASCII characters, chosen at random.")));
        }
        return new RequestKey(sealing.requestHash(text), clock.instant().plus(kept));
    }

    /** What was answered to the same request; refused where it was another one. */
    Uni<Receipt> answered(Submission again) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(FIND, String.class)
                        .setParameter("hash", again.requestKey().hash())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                // It was forgotten, or its petition's key destroyed, since we have seen it a moment ago.
                .failWith(() -> Problems.unavailable("Try again with another key."))
                .map(this::readRow)
                .map(answered -> receipt(answered, again));
    }

    private Receipt receipt(Answered answered, Submission again) {
        if (!MessageDigest.isEqual(answered.bodyHash(), again.sealed().bodyHash())) {
            throw Problems.problem(
                    "idempotency-key-reused",
                    "This Idempotency-Key belongs to another request",
                    422,
                    null,
                    List.of(new Violation("Idempotency-Key", "unique", "Another petition was sent with this key.")));
        }
        var code = sealing.openCode(answered.id(), answered.key(), answered.code());
        return new Receipt(answered.id(), answered.caseNumber(), code, answered.receivedOn());
    }

    private Answered readRow(String row) {
        try {
            return json.readValue(row, Answered.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Uni<Integer> forget() {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(FORGET)
                .setParameter("now", clock.instant())
                .executeUpdate());
    }
}
