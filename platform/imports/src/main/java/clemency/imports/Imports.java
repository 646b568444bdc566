package clemency.imports;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.vault.Vault;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Imports a request body of any length, batch by batch. To be called on the event loop by a resource method without a body
 * parameter, so that nobody else has read the body. The report comes also when lines were rejected; only what is wrong
 * with the whole fails. The sender may choose the id of the import, as the query parameter {@code id}, to follow it meanwhile,
 * and to take it up again where it was broken off: the whole file is sent again then, and what is done is known.
 */
@ApplicationScoped
public class Imports {

    /** Lines in a transaction. */
    public static final int BATCH = 500;
    /** Rejected lines in a report; all of them are stored. */
    public static final int REPORTED = 1_000;

    static final String ID = "id";

    private final ImportLog log;
    private final Vault vault;
    private final ObjectMapper json;
    private final Validator validator;

    Imports(ImportLog log, Vault vault, ObjectMapper json, Validator validator) {
        this.log = log;
        this.vault = vault;
        this.json = json;
        this.validator = validator;
    }

    /** Newline-delimited JSON: each line one {@code row}, bound and validated as strictly as a request body. */
    public <R> Uni<ImportReport> ndjson(RoutingContext request, String kind, Class<R> row, Batch<R> batch) {
        var body = new Body(request.request());
        var start = start(request, body, kind, Start.Format.NDJSON);
        var source = new Source(body, new LineSplitter());
        return begin(start, source, binding(row), batch, List.of());
    }

    /** What {@link #ndjson} would answer for each line, without doing anything. */
    public <R> Multi<Preview> previewNdjson(RoutingContext request, Class<R> row, Batch<R> preview) {
        var source = new Source(new Body(request.request()), new LineSplitter());
        return new DryRun<>(source, binding(row), preview, Vertx.currentContext()).run();
    }

    /**
     * CSV (RFC 4180); each row maps the names of the columns that are there to the texts, never null. Fails with a problem
     * of status 400 where the header is wrong; nothing is stored then.
     */
    public Uni<ImportReport> csv(
            RoutingContext request, String kind, CsvColumns columns, Batch<Map<String, String>> batch) {
        return csv(request, kind, columns, CsvBinding::new, batch);
    }

    /** The same, each record bound like a line of JSON. */
    public <R> Uni<ImportReport> csv(
            RoutingContext request, String kind, CsvColumns columns, RecordShape shape, Class<R> row, Batch<R> batch) {
        return csv(request, kind, columns, header -> shaped(header, shape, row), batch);
    }

    /** What {@link #csv} would answer for each record, without doing anything. */
    public <R> Multi<Preview> previewCsv(
            RoutingContext request, CsvColumns columns, RecordShape shape, Class<R> row, Batch<R> preview) {
        var opening = new Opening(new Body(request.request()));
        var eventLoop = Vertx.currentContext();
        return opening.header(columns)
                .onItem()
                .transformToMulti(header ->
                        new DryRun<>(opening.rest(), shaped(header.columns(), shape, row), preview, eventLoop).run());
    }

    private <R> Uni<ImportReport> csv(
            RoutingContext request,
            String kind,
            CsvColumns columns,
            java.util.function.Function<List<String>, Binding<R>> binding,
            Batch<R> batch) {
        var body = new Body(request.request());
        var start = start(request, body, kind, Start.Format.CSV);
        var opening = new Opening(body);
        var eventLoop = Vertx.currentContext();
        return opening.header(columns)
                .chain(header -> new Import<>(
                                start,
                                opening.rest(),
                                binding.apply(header.columns()),
                                batch,
                                log,
                                KeptFile.create(start.id(), vault),
                                eventLoop)
                        .run(List.of(header.piece())));
    }

    private <R> Uni<ImportReport> begin(
            Start start, Source source, Binding<R> binding, Batch<R> batch, List<Piece> header) {
        var file = KeptFile.create(start.id(), vault);
        return new Import<>(start, source, binding, batch, log, file, Vertx.currentContext()).run(header);
    }

    private <R> JsonBinding<R> binding(Class<R> row) {
        return new JsonBinding<>(json.readerFor(row), validator);
    }

    private <R> Binding<R> shaped(List<String> header, RecordShape shape, Class<R> row) {
        return new ShapedBinding<>(new CsvBinding(header), shape, json.readerFor(row), validator);
    }

    private static Start start(RoutingContext request, Body body, String kind, Start.Format format) {
        try {
            return start(request, kind, format);
        } catch (ProblemException e) {
            body.discard();
            throw e;
        }
    }

    private static Start start(RoutingContext request, String kind, Start.Format format) {
        var announced = request.request().getHeader(io.vertx.core.http.HttpHeaders.CONTENT_LENGTH);
        return new Start(
                id(request.request().getParam(ID)),
                UUID.randomUUID(),
                kind,
                format,
                announced == null ? null : Long.valueOf(announced));
    }

    private static UUID id(String chosen) {
        try {
            return chosen == null ? UUID.randomUUID() : UUID.fromString(chosen);
        } catch (IllegalArgumentException e) {
            throw Problems.malformed(null, List.of(new Violation(ID, "format", "Wanted a UUID.")));
        }
    }
}
