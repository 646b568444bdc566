package clemency.messaging;

import clemency.events.Topic;
import clemency.events.UnreadableEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads dead letters and delivers them once more. Blocks: for a worker thread. */
@ApplicationScoped
class Replayer {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Burial LEFT_WHERE_IT_IS = (_, _) -> Uni.createFrom().voidItem();

    private final KafkaClients clients;
    private final MessagingConfig config;
    private final Delivery delivery;

    @Inject
    Replayer(KafkaClients clients, MessagingConfig config, Delivery delivery) {
        this.clients = clients;
        this.config = config;
        this.delivery = delivery;
    }

    Replay replay(Topic topic, Handler handler, Burial burialOfParked) {
        var order = new Delivery.Order(topic, handler, LEFT_WHERE_IT_IS, burialOfParked);
        try (var reader = clients.reader(config.group() + "-replay")) {
            var end = seekBeginning(reader, topic);
            var read = 0L;
            var tally = Tally.NONE;
            while (!isAt(reader, end)) {
                var letters = ofThisGroup(reader.poll(POLL), end);
                read += letters.size();
                tally = tally.plus(deliver(order, letters));
            }
            return new Replay(read, tally.applied(), tally.repeated(), tally.parked(), tally.dead());
        }
    }

    private static Map<TopicPartition, Long> seekBeginning(KafkaConsumer<String, byte[]> reader, Topic topic) {
        var partitions = reader.partitionsFor(topic.deadLetters()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        return reader.endOffsets(partitions);
    }

    private static boolean isAt(KafkaConsumer<String, byte[]> reader, Map<TopicPartition, Long> end) {
        return end.entrySet().stream().allMatch(one -> reader.position(one.getKey()) >= one.getValue());
    }

    private List<ConsumerRecord<String, byte[]>> ofThisGroup(
            ConsumerRecords<String, byte[]> dead, Map<TopicPartition, Long> end) {
        var letters = new ArrayList<ConsumerRecord<String, byte[]>>();
        dead.forEach(one -> {
            var partition = new TopicPartition(one.topic(), one.partition());
            if (one.offset() < end.get(partition) && DeadLetterHeaders.isOf(config.group(), one)) {
                letters.add(DeadLetterHeaders.original(one));
            }
        });
        return letters;
    }

    private Tally deliver(Delivery.Order order, List<ConsumerRecord<String, byte[]>> letters) {
        var arrivals = new ArrayList<Arrival>();
        var unreadable = Tally.NONE;
        for (var letter : letters) {
            try {
                arrivals.add(Records.read(letter));
            } catch (UnreadableEvent _) {
                unreadable = unreadable.plus(Tally.ONE_DEAD);
            }
        }
        return delivery.deliver(order, arrivals).await().indefinitely().plus(unreadable);
    }
}
