package clemency.intake.bulk;

import clemency.http.Violation;
import clemency.intake.petition.Conviction;
import clemency.intake.petition.Custody;
import clemency.intake.petition.OtherRelief;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a line must obey beyond the rules of its fields. Pure: the day comes in. */
final class PetitionRules {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final LocalDate today;

    /** A day that lies behind whoever tells of it, or null. */
    private record Past(LocalDate on, String name) {}

    PetitionRules(LocalDate today) {
        this.today = today;
    }

    /** Empty where the line breaks no rule. */
    List<Violation> broken(ImportedPetition line) {
        var receivedOn = line.receivedOn() == null ? today : line.receivedOn();
        var sentencedOn = line.conviction().sentencedOn();
        if (receivedOn.isAfter(today)) {
            return List.of(violation("not-in-the-future", "Must not be in the future."));
        }
        if (receivedOn.isBefore(EARLIEST)) {
            return List.of(violation("earliest", "Must not be before " + EARLIEST + "."));
        }
        if (sentencedOn != null && receivedOn.isBefore(sentencedOn)) {
            return List.of(violation("not-before-sentence", "Must not be before the day of the sentence."));
        }
        return told(line)
                .filter(day -> day.on() != null && receivedOn.isBefore(day.on()))
                .map(day -> violation("date-order", "Must not be before " + day.name() + "."))
                .toList();
    }

    /** What a petition tells has happened before it came. */
    private static Stream<Past> told(ImportedPetition line) {
        var custody = line.custody() == null ? Custody.UNKNOWN : line.custody();
        var relief = line.relief() == null ? OtherRelief.NONE : line.relief();
        var days = Stream.of(
                new Past(line.petitioner().birthDate(), "the day of birth"),
                new Past(custody.releasedOn(), "the release"),
                new Past(custody.executionNoticeOn(), "the notice of a date of execution"),
                new Past(relief.lastDeniedOn(), "the day of the last denial"),
                new Past(line.certification().signedOn(), "the day on which it was signed"));
        var amendments = Stream.ofNullable(line.conviction().amendments())
                .flatMap(List::stream)
                .map(Conviction.Amendment::on)
                .max(LocalDate::compareTo)
                .map(day -> new Past(day, "the last amendment of the sentence"));
        return Stream.concat(days, amendments.stream());
    }

    private static Violation violation(String rule, String message) {
        return new Violation("/receivedOn", rule, message);
    }
}
