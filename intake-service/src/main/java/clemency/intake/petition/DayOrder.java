package clemency.intake.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Days of one petition that can't stand in the order in which they are given. Pure. */
final class DayOrder {

    /**
     * Under this age nobody is sentenced: at common law a child of less than seven years could commit no crime (Blackstone,
     * Commentaries IV, 23), and no later law goes below.
     */
    static final int LEAST_AGE = 7;

    /** A day that the petition gives, and where. */
    private record Day(LocalDate on, Integer index, List<String> path) {

        static Day of(LocalDate on, String... path) {
            return new Day(on, null, List.of(path));
        }
    }

    private final List<Contradiction> found = new ArrayList<>();
    private final LocalDate born;
    private final Day sentenced;
    private final List<Day> amended = new ArrayList<>();
    private final Day begun;
    private final Day released;
    private final Day expectedRelease;
    private final Day supervisionEnd;
    private final Day executionNotice;
    private final Day denied;
    private final Day signed;

    private DayOrder(Petition petition) {
        var conviction = petition.conviction();
        var relief = petition.relief() == null ? OtherRelief.NONE : petition.relief();
        var custody = petition.custody() == null ? Custody.UNKNOWN : petition.custody();
        born = petition.petitioner() == null ? null : petition.petitioner().birthDate();
        sentenced = Day.of(conviction == null ? null : conviction.sentencedOn(), "conviction", "sentencedOn");
        begun = Day.of(custody.begunOn(), "custody", "begunOn");
        released = Day.of(custody.releasedOn(), "custody", "releasedOn");
        expectedRelease = Day.of(custody.expectedReleaseOn(), "custody", "expectedReleaseOn");
        supervisionEnd = Day.of(custody.supervisionEndsOn(), "custody", "supervisionEndsOn");
        executionNotice = Day.of(custody.executionNoticeOn(), "custody", "executionNoticeOn");
        denied = Day.of(relief.lastDeniedOn(), "relief", "lastDeniedOn");
        signed = Day.of(
                petition.certification() == null
                        ? null
                        : petition.certification().signedOn(),
                "certification",
                "signedOn");
        if (conviction != null && conviction.amendments() != null) {
            amendments(conviction.amendments());
        }
    }

    /** Of each day that comes too early, the first reason. Days that are missing are in no order. */
    static List<Contradiction> broken(Petition petition) {
        var order = new DayOrder(petition);
        order.inLife();
        order.inCustody();
        order.afterTheSentence();
        order.ofAmendments();
        return order.found;
    }

    private void amendments(List<Conviction.Amendment> all) {
        for (var at = 0; at < all.size(); at++) {
            if (all.get(at) != null) {
                amended.add(new Day(all.get(at).on(), at, List.of("conviction", "amendments", "on")));
            }
        }
    }

    private void inLife() {
        var old = born == null ? null : born.plusYears(LEAST_AGE);
        var message = "must not be before the seventh birthday";
        for (var day :
                List.of(sentenced, begun, released, expectedRelease, supervisionEnd, executionNotice, denied, signed)) {
            wantNotBefore(old, day, message);
        }
        amended.forEach(day -> wantNotBefore(old, day, message));
    }

    private void inCustody() {
        var message = "must not be before the sentence began";
        wantNotBefore(begun.on(), released, message);
        wantNotBefore(begun.on(), expectedRelease, message);
        // It follows the release, or where there was none so far, the beginning.
        wantNotBefore(
                released.on() == null ? begun.on() : released.on(),
                supervisionEnd,
                "must not be before the release, nor before the sentence began");
    }

    // Confinement before the sentence counts towards it, and may have begun, and ended, before it. What is expected,
    // and supervision, are of the sentence.
    private void afterTheSentence() {
        for (var day : List.of(expectedRelease, supervisionEnd, executionNotice, denied, signed)) {
            wantNotBefore(sentenced.on(), day, "must not be before the day of the sentence");
        }
    }

    private void ofAmendments() {
        var before = sentenced.on();
        for (var day : amended) {
            wantNotBefore(before, day, "must not be before the sentence, nor before the amendment above it");
            before = day.on() == null ? before : day.on();
        }
    }

    private void wantNotBefore(LocalDate first, Day day, String message) {
        if (first != null && day.on() != null && day.on().isBefore(first) && !isNamed(day)) {
            found.add(new Contradiction(day.path(), day.index(), "date-order", message));
        }
    }

    private boolean isNamed(Day day) {
        return found.stream()
                .anyMatch(one -> one.path().equals(day.path()) && Objects.equals(one.index(), day.index()));
    }
}
