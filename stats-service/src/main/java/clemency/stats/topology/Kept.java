package clemency.stats.topology;

import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.internals.CacheFlushListener;
import org.apache.kafka.streams.state.internals.CachedStateStore;

/**
 * A store on disk, with its changelog, that says before each commit, whoever asks for it, that what is still on the heap
 * must be put into it now. The store's own cache does the same with bytes, and costs more than all the counting: each look
 * into it writes and reads the key, and searches a tree.
 *
 * <p>{@link CachedStateStore} is what Kafka Streams looks for before a commit; it is not part of its public interface. Were it no
 * longer called, the counting that was killed between a commit and its publication would come to other figures, which
 * {@code StatisticsStreamsIT} would see.
 */
final class Kept<K, V> implements StateStore, CachedStateStore<K, V> {

    private final KeyValueStore<K, V> store;
    private Runnable beforeCommit = Kept::nothing;

    private Kept(KeyValueStore<K, V> store) {
        this.store = store;
    }

    static <K, V> StoreBuilder<Kept<K, V>> builder(String name, Serde<K> keys, Serde<V> values) {
        return new Builder<>(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), keys, values)
                .withCachingDisabled()
                .withLoggingEnabled(Map.of()));
    }

    /** @param save puts what is not yet in the store; by the stream thread of the task. Forgotten when the store is closed */
    void beforeCommit(Runnable save) {
        beforeCommit = save;
    }

    V get(K key) {
        return store.get(key);
    }

    void put(K key, V value) {
        store.put(key, value);
    }

    void forEach(BiConsumer<K, V> each) {
        try (var entries = store.all()) {
            entries.forEachRemaining(entry -> each.accept(entry.key, entry.value));
        }
    }

    @Override
    public void flushCache() {
        beforeCommit.run();
    }

    @Override
    public void clearCache() {
        beforeCommit = Kept::nothing;
    }

    @Override
    public boolean setFlushListener(CacheFlushListener<K, V> listener, boolean sendOldValues) {
        return false;
    }

    @Override
    public String name() {
        return store.name();
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        store.init(context, root);
    }

    @Override
    public void flush() {
        store.flush();
    }

    @Override
    public void close() {
        beforeCommit = Kept::nothing;
        store.close();
    }

    @Override
    public boolean persistent() {
        return store.persistent();
    }

    @Override
    public boolean isOpen() {
        return store.isOpen();
    }

    private static void nothing() {}

    private record Builder<K, V>(StoreBuilder<KeyValueStore<K, V>> inner) implements StoreBuilder<Kept<K, V>> {

        @Override
        public StoreBuilder<Kept<K, V>> withCachingEnabled() {
            throw new UnsupportedOperationException("whoever uses the store keeps what changes often");
        }

        @Override
        public StoreBuilder<Kept<K, V>> withCachingDisabled() {
            return this;
        }

        @Override
        public StoreBuilder<Kept<K, V>> withLoggingEnabled(Map<String, String> config) {
            return new Builder<>(inner.withLoggingEnabled(config));
        }

        @Override
        public StoreBuilder<Kept<K, V>> withLoggingDisabled() {
            return new Builder<>(inner.withLoggingDisabled());
        }

        @Override
        public Kept<K, V> build() {
            return new Kept<>(inner.build());
        }

        @Override
        public Map<String, String> logConfig() {
            return inner.logConfig();
        }

        @Override
        public boolean loggingEnabled() {
            return inner.loggingEnabled();
        }

        @Override
        public String name() {
            return inner.name();
        }
    }
}
