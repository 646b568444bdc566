package clemency.intake.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Two things in one petition that can't both be true. Pure.
 *
 * @param path to the field that is named, property by property
 */
record Contradiction(List<String> path, String rule, String message) {

    private static final String ORDER = "date-order";

    /** All there are, in a fixed order. Fields that are missing contradict nothing. */
    static List<Contradiction> in(Petition petition) {
        var found = new ArrayList<Contradiction>();
        inLife(petition, found);
        inCustody(petition.custody() == null ? Custody.UNKNOWN : petition.custody(), found);
        inConviction(petition.conviction(), found);
        if (petition.filer() != null
                && petition.filer().capacity() != Filer.Capacity.PETITIONER
                && petition.filer().capacity() != null
                && petition.filer().name() == null) {
            found.add(new Contradiction(
                    List.of("filer", "name"), "required", "must be given by one who files for another"));
        }
        return List.copyOf(found);
    }

    private static void inLife(Petition petition, List<Contradiction> found) {
        if (petition.petitioner() != null && petition.conviction() != null) {
            wantOrder(
                    petition.petitioner().birthDate(),
                    petition.conviction().sentencedOn(),
                    List.of("conviction", "sentencedOn"),
                    "must not be before the day of birth",
                    found);
        }
    }

    private static void inCustody(Custody custody, List<Contradiction> found) {
        wantOrder(
                custody.begunOn(),
                custody.releasedOn(),
                List.of("custody", "releasedOn"),
                "must not be before the sentence began",
                found);
        wantOrder(
                custody.begunOn(),
                custody.expectedReleaseOn(),
                List.of("custody", "expectedReleaseOn"),
                "must not be before the sentence began",
                found);
        wantOrder(
                custody.releasedOn(),
                custody.supervisionEndsOn(),
                List.of("custody", "supervisionEndsOn"),
                "must not be before the release",
                found);
    }

    private static void inConviction(Conviction conviction, List<Contradiction> found) {
        if (conviction == null || conviction.amendments() == null) {
            return;
        }
        var before = conviction.sentencedOn();
        for (var amendment : conviction.amendments()) {
            if (amendment != null && amendment.on() != null) {
                wantOrder(
                        before,
                        amendment.on(),
                        List.of("conviction", "amendments"),
                        "must not be before the sentence, and stand in their order",
                        found);
                before = amendment.on();
            }
        }
    }

    private static void wantOrder(
            LocalDate first, LocalDate second, List<String> path, String message, List<Contradiction> found) {
        if (first != null && second != null && second.isBefore(first)) {
            found.add(new Contradiction(path, ORDER, message));
        }
    }
}
