package clemency.stats.live;

import java.util.regex.Pattern;

/** What a client already has. */
sealed interface Seen {

    /** It is new. */
    record Nothing() implements Seen {}

    /** Everything up to the offset of that log, which may be another than ours. */
    record UpTo(String log, long offset) implements Seen {}

    /** Something that can't be continued here. */
    record Foreign(String reason) implements Seen {}

    /** Before the first offset there is one more: of a topic in which nothing is told yet. */
    Pattern ID = Pattern.compile("(.+?)-(\\d{1,18}|-1)");

    /** @param lastEventId the header {@code Last-Event-ID}; null or empty where there is none */
    static Seen of(String lastEventId) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return new Nothing();
        }
        var id = ID.matcher(lastEventId);
        return id.matches() ? new UpTo(id.group(1), Long.parseLong(id.group(2))) : new Foreign("unknown-id");
    }
}
