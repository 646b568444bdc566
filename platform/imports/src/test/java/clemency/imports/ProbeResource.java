package clemency.imports;

import clemency.http.Text;
import clemency.http.Violation;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Stands for every import: keeps the lines in memory and answers by what the row says. */
@Path("/api/imports")
@Singleton
public class ProbeResource {

    private static final CsvColumns COLUMNS = CsvColumns.exactly(List.of("name", "terms"));

    @JsonIgnoreProperties("errors")
    public record Row(@NotNull @Text(max = 20) String name, String filler) {}

    public record Applied(long number, String name) {}

    final List<Applied> applied = new CopyOnWriteArrayList<>();
    final List<String> threads = new CopyOnWriteArrayList<>();
    final List<String> readyOn = new CopyOnWriteArrayList<>();
    final AtomicLong lines = new AtomicLong();
    final AtomicLong outages = new AtomicLong();

    private final Imports imports;

    ProbeResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Path("/lines")
    @Consumes("application/x-ndjson")
    public Uni<ImportReport> lines(RoutingContext request) {
        return imports.ndjson(request, "lines", Row.class, this::ready);
    }

    /** Keeps nothing: for long bodies. */
    @POST
    @Path("/long")
    @Consumes("application/x-ndjson")
    public Uni<ImportReport> longBody(RoutingContext request, @RestQuery int millis) {
        return imports.ndjson(request, "long", Row.class, batch -> () -> {
            lines.addAndGet(batch.size());
            var outcomes =
                    batch.stream().<Outcome>map(_ -> new Outcome.Created()).toList();
            var answer = Uni.createFrom().item(outcomes);
            return millis == 0 ? answer : answer.onItem().delayIt().by(Duration.ofMillis(millis));
        });
    }

    @POST
    @Path("/records")
    @Consumes("text/csv")
    public Uni<ImportReport> records(RoutingContext request) {
        return imports.csv(request, "records", COLUMNS, batch -> () -> apply(batch, row -> row.get("name")));
    }

    @POST
    @Path("/dry-runs")
    @Consumes("application/x-ndjson")
    @Produces("application/x-ndjson")
    @RestStreamElementType("application/json")
    public Multi<Preview> preview(RoutingContext request) {
        return imports.previewNdjson(
                request,
                Row.class,
                batch -> () -> Uni.createFrom()
                        .item(batch.stream()
                                .map(line -> outcome(line.row().name()))
                                .toList()));
    }

    private Batch.Ready ready(List<Line<Row>> lines) {
        readyOn.add(Thread.currentThread().getName());
        if (lines.getFirst().row().name().equals("unready")) {
            throw new IllegalStateException("made-up bug");
        }
        return () -> apply(lines, Row::name);
    }

    private <R> Uni<List<Outcome>> apply(List<Line<R>> batch, java.util.function.Function<R, String> name) {
        threads.add(Thread.currentThread().getName());
        if (outages.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            return Uni.createFrom().failure(new IOException("made-up outage"));
        }
        var outcomes = new ArrayList<Outcome>();
        for (var line : batch) {
            var called = name.apply(line.row());
            if (called.equals("bug")) {
                return Uni.createFrom().failure(new IllegalStateException("made-up bug"));
            }
            applied.add(new Applied(line.number(), called));
            outcomes.add(outcome(called));
        }
        return Uni.createFrom().item(outcomes);
    }

    private static Outcome outcome(String name) {
        return Map.<String, Outcome>of(
                        "same", new Outcome.Unchanged(),
                        "other", new Outcome.Corrected(),
                        "bad", new Outcome.Rejected(List.of(new Violation("/name", "made-up", "Made up."))))
                .getOrDefault(name, new Outcome.Created());
    }
}
