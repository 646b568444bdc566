package clemency.review.record.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

final class Given {

    static final Subject ONE = new Subject(Kind.CASE, new UUID(1, 1));
    static final Subject OTHER = new Subject(Kind.CASE, new UUID(1, 2));
    static final Instant AT = Instant.parse("2016-03-30T16:00:00.123456Z");

    private Given() {}

    static Entry entry(Subject subject, String action) {
        return new Entry(subject, AT, "Somebody", "attorney", action, null, "{\"status\":\"WAITING\"}");
    }

    /** So many entries of each subject, chained. */
    static List<Link> links(int count, Subject... subjects) {
        var links = new ArrayList<Link>();
        for (var subject : subjects) {
            var entries = LongStream.range(0, count)
                    .mapToObj(i -> entry(subject, "Deed" + i))
                    .toList();
            links.addAll(Chains.extend(Map.of(), entries, salts()).links());
        }
        return links;
    }

    static Iterator<String> salts() {
        return LongStream.iterate(1, i -> i + 1).mapToObj("%032x"::formatted).iterator();
    }

    static List<Finding> walk(List<Link> links) {
        var findings = new ArrayList<Finding>();
        new Walk(findings::add).over(links);
        return findings;
    }

    static Link with(Link link, Entry entry, long sequence) {
        return new Link(entry, sequence, link.previous(), link.salt(), link.hash());
    }
}
