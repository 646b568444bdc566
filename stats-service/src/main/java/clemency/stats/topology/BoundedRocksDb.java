package clemency.stats.topology;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * One bound for all stores of the process: blocks, indexes, filters and write buffers come out of one cache. Kafka
 * Streams makes one of these for each store, so what they share is static; it lives as long as the process.
 */
public final class BoundedRocksDb implements RocksDBConfigSetter {

    static final String MEMORY = "clemency.rocksdb.memory";
    static final String WRITE_BUFFER = "clemency.rocksdb.write-buffer";

    private static Cache cache;
    private static WriteBufferManager writeBuffers;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        share(options, number(configs, MEMORY));
        var table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(cache);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinTopLevelIndexAndFilter(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferSize(number(configs, WRITE_BUFFER));
        options.setMaxWriteBufferNumber(2);
    }

    private static synchronized void share(Options options, long bytes) {
        if (cache == null) {
            cache = new LRUCache(bytes, -1, false, 0.1);
            writeBuffers = new WriteBufferManager(bytes / 2, cache);
        }
        options.setWriteBufferManager(writeBuffers);
    }

    private static long number(Map<String, Object> configs, String name) {
        return Long.parseLong(configs.get(name).toString());
    }

    @Override
    public void close(String storeName, Options options) {
        // The shared cache is not this store's to close.
    }
}
