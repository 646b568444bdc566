package clemency.stats.topology;

import clemency.events.Envelope;
import clemency.events.Topic;
import clemency.events.Unknown;
import clemency.stats.aggregate.Contribution;
import clemency.stats.aggregate.Histories;
import clemency.stats.aggregate.StatsRecord;
import clemency.stats.aggregate.StatsRecord.Partial;
import clemency.stats.aggregate.StatsRecord.Progress;
import clemency.stats.aggregate.StatsRecord.Watermark;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Counts the events of one partition (of all event topics). One stream thread at a time runs it; {@link #init} comes
 * again after each rebalance or failure, when the stores have been restored, and must forget everything else.
 */
final class CountEvents implements Processor<byte[], Arrival, byte[], byte[]> {

    /** A cell is much smaller than a petition's history, and moved far more often. */
    private static final int CELLS_FOR_EACH = 32;

    private final Settings settings;
    private final Counts counts;
    private ProcessorContext<byte[], byte[]> context;
    private Facts facts;
    private Partials partials;
    private Rhythm rhythm;

    CountEvents(Settings settings, Counts counts) {
        this.settings = settings;
        this.counts = counts;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> taskContext) {
        context = taskContext;
        facts = new Facts(context.getStateStore(Stores.FACTS), settings.kept());
        partials = new Partials(context.getStateStore(Stores.CELLS), settings.kept() * CELLS_FOR_EACH);
        rhythm = new Rhythm(settings.catchUpInterval().toMillis());
        var _ = context.schedule(settings.flushInterval(), PunctuationType.WALL_CLOCK_TIME, this::flush);
    }

    @Override
    public void process(Record<byte[], Arrival> record) {
        rhythm.read(record.timestamp(), context.currentSystemTimeMs());
        switch (record.value()) {
            case Arrival.Event(var topic, var envelope) -> count(topic, envelope);
            case Arrival.Unreadable() -> {
                partials.progress(partials.progress().plus(new Progress(0, null, 0, 1, 0)));
                counts.unreadable.increment();
            }
        }
    }

    private void count(Topic topic, Envelope envelope) {
        var before = facts.of(envelope.subject());
        before.with(topic, envelope)
                .ifPresentOrElse(after -> count(envelope, before, after), counts.repetitions::increment);
    }

    private void count(Envelope envelope, Histories before, Histories after) {
        facts.put(envelope.subject(), after);
        Contribution.between(envelope.subject(), before, after).forEach(partials::move);
        advance(envelope, (after.incomplete() ? 1 : 0) - (before.incomplete() ? 1 : 0));
    }

    private void advance(Envelope envelope, int incomplete) {
        var unknown = envelope.event() instanceof Unknown ? 1 : 0;
        partials.progress(partials.progress().plus(new Progress(1, envelope.recordedAt(), unknown, 0, incomplete)));
        counts.events.increment();
        counts.unknown.add(unknown);
    }

    /** Publishes and asks for the commit in one go. The watermark comes last: what is before it belongs together. */
    private void flush(long now) {
        counts.flushedAtMillis.set(now);
        if (partials.changed() && (rhythm.due(now) || partials.full())) {
            rhythm.flushed(now);
            var partition = context.taskId().partition();
            partials.publish((cell, figures) -> send(new Partial(settings.epoch(), partition, cell, figures), now));
            send(new Watermark(settings.epoch(), partition, partials.progress()), now);
            context.commit();
        }
    }

    private void send(StatsRecord record, long now) {
        var key = record.key().getBytes(StandardCharsets.UTF_8);
        context.forward(new Record<>(key, record.value(), now), StatisticsTopology.STATISTICS);
        counts.published.increment();
    }
}
