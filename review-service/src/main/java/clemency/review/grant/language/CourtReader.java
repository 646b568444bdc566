package clemency.review.grant.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the column {@code district_and_sentencing_date}, such as {@code Northern Florida; May 5, 1997 (on remand)}. */
public final class CourtReader {

    /** Remarks tell of later proceedings; the record stays that of the first. */
    private static final String LATER = "(?:as )?(?:amended|modified|corrected|resentenced|on remand|on resentencing)";

    private static final Pattern REMARK =
            Pattern.compile("\\(" + LATER + "[^()]{0,80}\\)|; ?" + LATER + "(?: (?:on )?" + PublishedDate.FORM + ")?");
    private static final Pattern BETWEEN = Pattern.compile("[;|]| and (?=" + PublishedDate.FORM + ")");
    private static final Pattern DATE = Pattern.compile("(?:on )?(" + PublishedDate.FORM + "),?");
    private static final Pattern COMMA_BEFORE_DATE = Pattern.compile(",(?= (?:" + PublishedDate.FORM + "))");
    private static final Pattern EDGES = Pattern.compile("^[ ,.]+|[ ,.]+$");

    private CourtReader() {}

    public static Court read(String published) {
        var text = REMARK.matcher(Words.plain(published)).replaceAll(" ");
        var districts = new LinkedHashSet<String>();
        var dates = new ArrayList<LocalDate>();
        var notUnderstood = new ArrayList<String>();
        if (text.length() > Words.LONGEST) {
            return new Court(List.of(), List.of(), List.of(text));
        }
        for (var piece : pieces(text)) {
            var date = DATE.matcher(piece);
            var day = date.matches() ? PublishedDate.read(date.group(1)) : java.util.Optional.<LocalDate>empty();
            var district = District.read(piece);
            day.ifPresent(dates::add);
            district.ifPresent(districts::add);
            if (day.isEmpty() && district.isEmpty()) {
                notUnderstood.add(piece);
            }
        }
        return new Court(List.copyOf(districts), dates, notUnderstood);
    }

    /** Numbers stand before a district and its date, or before the dates alone. */
    private static List<String> pieces(String text) {
        return Words.between(BETWEEN, COMMA_BEFORE_DATE.matcher(text).replaceAll(";")).stream()
                .flatMap(piece -> Words.between(NUMBER, piece).stream())
                .map(piece -> EDGES.matcher(piece).replaceAll(""))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static final Pattern NUMBER = Pattern.compile("(?:^|(?<= ))\\(?\\d{1,2}[.)] (?!\\d{4}\\b)");
}
