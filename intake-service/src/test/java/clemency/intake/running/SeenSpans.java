package clemency.intake.running;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every span that ended, with all that it would tell an exporter. */
@Singleton
public class SeenSpans implements SpanProcessor {

    private final Queue<String> spans = new ConcurrentLinkedQueue<>();

    Queue<String> spans() {
        return spans;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        var data = span.toSpanData();
        spans.add(data.getName() + data.getAttributes() + data.getEvents() + data.getStatus());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
