package clemency.review.record.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Entries that were chained to what was there.
 *
 * @param links in the order of the entries
 * @param heads of each subject that has a new one
 */
public record Chains(List<Link> links, Map<Subject, Head> heads) {

    /**
     * @param before the heads as they are; one that is missing has no entry yet
     * @param salts as many as there are entries, each 32 hexadecimal digits that nobody can guess
     */
    public static Chains extend(Map<Subject, Head> before, List<Entry> entries, Iterator<String> salts) {
        var links = new ArrayList<Link>(entries.size());
        var heads = new HashMap<Subject, Head>();
        for (var entry : entries) {
            var head = heads.getOrDefault(entry.subject(), before.getOrDefault(entry.subject(), Head.NONE));
            var link = Link.after(head, entry, salts.next());
            links.add(link);
            heads.put(entry.subject(), link.head());
        }
        return new Chains(links, heads);
    }
}
