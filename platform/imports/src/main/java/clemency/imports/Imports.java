package clemency.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;

/**
 * Imports a request body of any length, batch by batch. To be called on the event loop by a resource method without a body
 * parameter, so that nobody else has read the body. The report comes also when lines were rejected; only what is wrong
 * with the whole fails.
 */
@ApplicationScoped
public class Imports {

    /** Lines in a transaction. */
    public static final int BATCH = 500;
    /** Rejected lines in a report; all of them are stored. */
    public static final int REPORTED = 1_000;

    private final ImportLog log;
    private final ObjectMapper json;
    private final Validator validator;

    Imports(ImportLog log, ObjectMapper json, Validator validator) {
        this.log = log;
        this.json = json;
        this.validator = validator;
    }

    /** Newline-delimited JSON: each line one {@code row}, bound and validated as strictly as a request body. */
    public <R> Uni<ImportReport> ndjson(RoutingContext request, Class<R> row, Batch<R> batch) {
        var binding = new JsonBinding<R>(json.readerFor(row), validator);
        var work = new Import<>(
                new Body(request.request()), new LineSplitter(), binding, batch, log, Vertx.currentContext());
        return work.run(row.getSimpleName());
    }

    /**
     * CSV (RFC 4180) with exactly these columns, in any order; each row maps their names to the texts, never null.
     * Fails with a problem of status 400 where the header is wrong; nothing is stored then.
     */
    public Uni<ImportReport> csv(RoutingContext request, List<String> header, Batch<Map<String, String>> batch) {
        var body = new Body(request.request());
        var eventLoop = Vertx.currentContext();
        var opening = new Opening(body, new CsvSplitter());
        return opening.read()
                .map(first -> new CsvBinding(new CsvHeader(header).columns(first)))
                .onFailure()
                .invoke(body::discard)
                .chain(binding -> opening.importing(binding, batch, log, eventLoop));
    }
}
