package clemency.bench.stats;

import clemency.bench.Requests;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/** The national figures of a fiscal year, computed for each request anew from the running sums of the cells by type and day. */
enum Summaries implements Requests {
    ASKED;

    @Override
    public HttpMethod method() {
        return HttpMethod.GET;
    }

    @Override
    public String path() {
        return "/api/summary?from=2015-10-01&asOf=2016-09-30&clemencyType=COMMUTATION";
    }

    @Override
    public Buffer next() {
        throw new UnsupportedOperationException("a question has no body");
    }

    @Override
    public int wanted() {
        return 200;
    }
}
