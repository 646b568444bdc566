package clemency.review.grant.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart at its numbers: {@code 1. … | 2. …}, {@code (1) … (2) …}, {@code Count 1: … Count 2: …}. */
final class Counts {

    private Counts() {}

    /** The numbered pieces, or the whole text where the numbers do not begin it and count 1, 2, 3. */
    static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int number = 1; ; number++) {
            var mark = mark(number).matcher(text);
            if (!mark.find(from) || number == 1 && mark.start() > 0) {
                break;
            }
            if (number > 1) {
                pieces.add(text.substring(from, mark.start()));
            }
            from = mark.end();
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static Pattern mark(int number) {
        return Pattern.compile("(?:^|(?<=[ |;]))(?:\\| ?)?(?:counts? " + number + "[:.]|\\(?" + number + "[.)]) +");
    }
}
