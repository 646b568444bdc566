package clemency.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** An import that does nothing, and says what it would do, line by line, as fast as that is read. */
final class DryRun<R> {

    private final Source source;
    private final Binding<R> binding;
    private final Batch<R> preview;

    DryRun(Source source, Binding<R> binding, Batch<R> preview) {
        this.source = source;
        this.binding = binding;
        this.preview = preview;
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

    private Uni<List<Preview>> previews(List<Piece> pieces) {
        var bound = pieces.stream().map(binding::bind).toList();
        var lines = Bound.lines(bound);
        var outcomes = lines.isEmpty() ? Uni.createFrom().item(List.<Outcome>of()) : preview.apply(lines);
        return outcomes.map(all -> new Answers<>(binding, all)
                .of(bound).stream()
                        .map(answer -> Preview.of(answer.number(), answer.outcome()))
                        .toList());
    }
}
