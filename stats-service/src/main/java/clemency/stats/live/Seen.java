package clemency.stats.live;

import java.util.regex.Pattern;

/** What a client already has. */
sealed interface Seen {

    /** It is new. */
    record Nothing() implements Seen {}

    /** Everything up to the offset, in this epoch. */
    record UpTo(long offset) implements Seen {}

    /** Something that can't be continued here. */
    record Foreign(String reason) implements Seen {}

    Pattern ID = Pattern.compile("(.+?)-(-?\\d{1,18})");

    /** @param lastEventId the header {@code Last-Event-ID}; null or empty where there is none */
    static Seen of(String lastEventId, String epoch) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return new Nothing();
        }
        var id = ID.matcher(lastEventId);
        if (!id.matches()) {
            return new Foreign("unknown-id");
        }
        return id.group(1).equals(epoch) ? new UpTo(Long.parseLong(id.group(2))) : new Foreign("other-epoch");
    }
}
