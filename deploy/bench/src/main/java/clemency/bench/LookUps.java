package clemency.bench;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Where petitions stand, any of those whose tracking codes are known. */
record LookUps(List<String> codes) implements Requests {

    @Override
    public String path() {
        return "/api/status";
    }

    @Override
    public Buffer next() {
        var code = codes.get(ThreadLocalRandom.current().nextInt(codes.size()));
        return Buffer.buffer("{\"trackingCode\":\"" + code + "\"}");
    }

    @Override
    public int wanted() {
        return 200;
    }
}
