package clemency.stats.aggregate;

import java.util.ArrayList;
import java.util.List;

/** Texts that are joined by bars. */
final class Fields {

    private Fields() {}

    static List<String> of(String text) {
        var fields = new ArrayList<String>(6);
        var start = 0;
        for (var bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', start)) {
            fields.add(text.substring(start, bar));
            start = bar + 1;
        }
        fields.add(text.substring(start));
        return fields;
    }
}
