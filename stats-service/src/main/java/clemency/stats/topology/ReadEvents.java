package clemency.stats.topology;

import clemency.events.UnreadableEvent;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Bytes become events, or dead letters. */
final class ReadEvents implements Processor<byte[], byte[], byte[], Object> {

    private final Settings settings;
    private ProcessorContext<byte[], Object> context;

    ReadEvents(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<byte[], Object> taskContext) {
        context = taskContext;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var arrival = read(record);
        context.forward(new Record<>(record.key(), arrival, Math.max(0, record.timestamp())), StatisticsTopology.COUNT);
    }

    private Arrival read(Record<byte[], byte[]> record) {
        var origin = context.recordMetadata().orElseThrow();
        var topic = EventReader.topic(origin.topic());
        try {
            return new Arrival.Event(topic, EventReader.read(topic, record));
        } catch (UnreadableEvent e) {
            var dead = DeadLetter.of(record, origin, settings.applicationId(), e.getMessage());
            context.forward(dead, StatisticsTopology.DEAD_LETTERS);
            return new Arrival.Unreadable();
        }
    }
}
