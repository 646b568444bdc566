package clemency.intake.bulk;

import clemency.imports.CsvColumns;
import clemency.imports.RecordShape;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A petition as a record of CSV: each column is a field of the line that JSON would have. An empty column is one that says
 * nothing. What one record can't say (several offences, counts, amendments) is said as JSON. Pure.
 */
final class PetitionColumns implements RecordShape {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern BETWEEN = Pattern.compile(";");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

    private enum Kind {
        TEXT,
        /** Several texts, with semicolons between them. */
        LIST,
        WHOLE_NUMBER,
        AMOUNT,
        YES_OR_NO
    }

    private record Column(String name, String pointer, Kind kind, boolean required) {

        static Column text(String name, String pointer) {
            return new Column(name, pointer, Kind.TEXT, false);
        }

        static Column of(String name, String pointer, Kind kind) {
            return new Column(name, pointer, kind, false);
        }

        static Column required(String name, String pointer) {
            return new Column(name, pointer, Kind.TEXT, true);
        }
    }

    private static final List<Column> COLUMNS = List.of(
            Column.required("clemency_type", "/clemencyType"),
            Column.required("name", "/petitioner/name"),
            Column.required("district", "/conviction/district"),
            Column.required("offence_category", "/conviction/offences/0/category"),
            Column.required("sentence_kind", "/conviction/sentence/kind"),
            Column.required("reasons", "/reasons"),
            Column.required("signed_by", "/certification/signedBy"),
            Column.required("signed_on", "/certification/signedOn"),
            Column.text("external_id", "/externalId"),
            Column.text("received_on", "/receivedOn"),
            Column.text("programme", "/programme"),
            Column.of("other_names", "/petitioner/otherNames", Kind.LIST),
            Column.text("register_number", "/petitioner/registerNumber"),
            Column.text("birth_date", "/petitioner/birthDate"),
            Column.text("held_at", "/petitioner/heldAt"),
            Column.of("address_lines", "/petitioner/address/lines", Kind.LIST),
            Column.text("city", "/petitioner/address/city"),
            Column.text("region", "/petitioner/address/region"),
            Column.text("postal_code", "/petitioner/address/postalCode"),
            Column.text("country", "/petitioner/address/country"),
            Column.text("email", "/petitioner/email"),
            Column.text("filer_capacity", "/filer/capacity"),
            Column.text("filer_name", "/filer/name"),
            Column.text("filer_organisation", "/filer/organisation"),
            Column.text("filer_email", "/filer/email"),
            Column.text("court", "/conviction/court"),
            Column.text("docket", "/conviction/docket"),
            Column.text("offence_description", "/conviction/offences/0/description"),
            Column.text("statute", "/conviction/offences/0/statute"),
            Column.text("sentenced_on", "/conviction/sentencedOn"),
            Column.of("sentence_months", "/conviction/sentence/months", Kind.WHOLE_NUMBER),
            Column.of("supervised_release_months", "/conviction/sentence/supervisedReleaseMonths", Kind.WHOLE_NUMBER),
            Column.of("supervised_release_for_life", "/conviction/sentence/supervisedReleaseForLife", Kind.YES_OR_NO),
            Column.of("fine", "/conviction/sentence/fine", Kind.AMOUNT),
            Column.of("restitution", "/conviction/sentence/restitution", Kind.AMOUNT),
            Column.text("begun_on", "/custody/begunOn"),
            Column.text("released_on", "/custody/releasedOn"),
            Column.text("expected_release_on", "/custody/expectedReleaseOn"),
            Column.text("supervision_ends_on", "/custody/supervisionEndsOn"),
            Column.text("execution_notice_on", "/custody/executionNoticeOn"),
            Column.of("appeal_pending", "/relief/appealPending", Kind.YES_OR_NO),
            Column.of("other_relief_pending", "/relief/otherPending", Kind.YES_OR_NO),
            Column.text("other_relief", "/relief/description"),
            Column.text("last_denied_on", "/relief/lastDeniedOn"),
            Column.text("requested", "/requested"),
            Column.of("criteria", "/criteria", Kind.LIST),
            Column.of("victims", "/victims", Kind.YES_OR_NO));

    static final CsvColumns HEADER = new CsvColumns(names(true), names(false));

    private static List<String> names(boolean required) {
        return COLUMNS.stream()
                .filter(column -> column.required() == required)
                .map(Column::name)
                .toList();
    }

    @Override
    public ObjectNode object(Map<String, String> record) {
        var object = JSON.objectNode();
        for (var column : COLUMNS) {
            var text = record.getOrDefault(column.name(), "").strip();
            if (!text.isEmpty()) {
                var pointer = JsonPointer.compile(column.pointer());
                var _ = object.withObject(pointer.head())
                        .set(pointer.last().getMatchingProperty(), value(column.kind(), text));
            }
        }
        return object;
    }

    /** What does not look like a value of the kind stays a text, and is refused with its rule. */
    private static JsonNode value(Kind kind, String text) {
        return switch (kind) {
            case TEXT -> JSON.textNode(text);
            case LIST -> list(text);
            case WHOLE_NUMBER ->
                WHOLE.matcher(text).matches() ? JSON.numberNode(Long.parseLong(text)) : JSON.textNode(text);
            case AMOUNT ->
                DECIMAL.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
            case YES_OR_NO ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "yes", "true" -> JSON.booleanNode(true);
                    case "no", "false" -> JSON.booleanNode(false);
                    default -> JSON.textNode(text);
                };
        };
    }

    private static JsonNode list(String text) {
        var list = JSON.arrayNode();
        Arrays.stream(BETWEEN.split(text)).map(String::strip).forEach(list::add);
        return list;
    }

    @Override
    public String column(String pointer) {
        return COLUMNS.stream()
                .filter(column -> isIn(pointer, column.pointer()) || isIn(column.pointer(), pointer))
                .findFirst()
                .map(Column::name)
                .orElse(pointer);
    }

    private static boolean isIn(String pointer, String whole) {
        return pointer.equals(whole) || pointer.startsWith(whole + "/");
    }
}
