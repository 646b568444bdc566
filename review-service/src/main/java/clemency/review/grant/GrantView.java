package clemency.review.grant;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.GrantTerms;
import clemency.events.OffenceCategory;
import clemency.events.PrisonTerm;
import clemency.events.Sentence;
import clemency.review.grant.language.Court;
import clemency.review.grant.register.GrantRecord;
import clemency.review.grant.register.Reading;
import clemency.review.release.ProjectedRelease;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A grant as staff may see it; never the recipient.
 *
 * @param districts each once; more than one where several courts sentenced
 * @param sentence the one last in force before the grant
 * @param releaseOn where the terms state a day
 * @param projectedRelease when the terms let expect it, and by which rule
 * @param declinedOn when the recipient refused a condition
 * @param notUnderstood the columns that hold something we do not understand, with their texts as published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrantView(
        UUID id,
        LocalDate announcedOn,
        ClemencyType clemencyType,
        Administration administration,
        List<String> districts,
        OffenceCategory offenceCategory,
        Sentence sentence,
        GrantTerms terms,
        LocalDate releaseOn,
        ProjectedRelease projectedRelease,
        LocalDate declinedOn,
        Map<String, String> notUnderstood) {

    static GrantView of(GrantRow row) {
        var reading = Reading.of(row.record());
        return new GrantView(
                row.id(),
                row.grantedOn(),
                row.clemencyType(),
                row.understood().administration(),
                reading.court().districts(),
                row.understood().offenceCategory(),
                row.understood().sentence(),
                row.understood().terms(),
                row.understood().terms().prisonTerm() instanceof PrisonTerm.ExpiresOn(var date) ? date : null,
                ProjectedRelease.of(row.understood().terms(), row.grantedOn(), began(reading.court())),
                row.declinedOn(),
                texts(row.record(), reading.flags()));
    }

    /** Where one court sentenced once, that day; of several, which one counts is not ours to choose. */
    private static LocalDate began(Court court) {
        return court.sentencedOn().size() == 1 ? court.sentencedOn().getFirst() : null;
    }

    private static Map<String, String> texts(GrantRecord record, List<String> flags) {
        var texts = new LinkedHashMap<String, String>();
        flags.forEach(column -> texts.put(column, nameless(record, text(record, column))));
        return texts;
    }

    private static String text(GrantRecord record, String column) {
        return switch (column) {
            case Columns.COURT -> record.districtAndSentencingDate();
            case Columns.SENTENCE -> record.sentence();
            case Columns.TERMS -> record.terms();
            default -> throw new IllegalStateException("no such flag: " + column);
        };
    }

    /** A text may name the recipient. */
    private static String nameless(GrantRecord record, String text) {
        return Pattern.compile(Pattern.quote(record.recipient()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll("[recipient]");
    }
}
