package clemency.imports;

import clemency.http.Background;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.util.List;

/** An import that does nothing, and says what it would do, line by line, as fast as that is read. */
final class DryRun<R> {

    private final Source source;
    private final Binding<R> binding;
    private final Batch<R> preview;
    private final Context eventLoop;

    DryRun(Source source, Binding<R> binding, Batch<R> preview, Context eventLoop) {
        this.source = source;
        this.binding = binding;
        this.preview = preview;
        this.eventLoop = eventLoop;
    }

    Multi<Preview> run() {
        return Multi.createBy()
                .repeating()
                .uni(() -> source.next().chain(this::previews))
                .whilst(previews -> !previews.isEmpty())
                .onItem()
                .<Preview>transformToIterable(previews -> previews)
                .onFailure()
                .invoke(source::discard);
    }

    private record Ready<R>(List<Bound<R>> bound, Batch.Ready work) {}

    private Uni<List<Preview>> previews(List<Piece> pieces) {
        return Background.uni(eventLoop, () -> ready(pieces))
                .chain(ready -> ready.work().apply().map(outcomes -> previews(ready.bound(), outcomes)));
    }

    private Ready<R> ready(List<Piece> pieces) {
        var bound = pieces.stream().map(binding::bind).toList();
        return new Ready<>(bound, Batch.ready(preview, bound));
    }

    private List<Preview> previews(List<Bound<R>> bound, List<Outcome> outcomes) {
        return new Answers<>(binding, outcomes)
                .of(bound).stream()
                        .map(answer -> Preview.of(answer.number(), answer.outcome()))
                        .toList();
    }
}
