package clemency.intake.petition;

import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        var custody = petition.custody() == null ? Custody.UNKNOWN : petition.custody();
        inLife(petition, custody, found);
        inCustody(custody, found);
        inConviction(petition.conviction(), found);
        inCounts(petition.conviction(), found);
        inDeath(petition.conviction(), custody, found);
        afterTheSentence(petition, custody, found);
        whoFiles(petition.filer(), found);
        return List.copyOf(found);
    }

    private static void inLife(Petition petition, Custody custody, List<Contradiction> found) {
        if (petition.petitioner() == null) {
            return;
        }
        var born = petition.petitioner().birthDate();
        var message = "must not be before the day of birth";
        wantOrder(born, sentencedOn(petition), List.of("conviction", "sentencedOn"), message, found);
        wantOrder(born, custody.begunOn(), List.of("custody", "begunOn"), message, found);
        wantOrder(born, custody.releasedOn(), List.of("custody", "releasedOn"), message, found);
        wantOrder(born, signedOn(petition), List.of("certification", "signedOn"), message, found);
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
        // It follows the release, or where there was none so far, the beginning.
        wantOrder(
                custody.releasedOn() == null ? custody.begunOn() : custody.releasedOn(),
                custody.supervisionEndsOn(),
                List.of("custody", "supervisionEndsOn"),
                "must not be before the release, nor before the sentence began",
                found);
    }

    // Confinement before the sentence counts towards it, and may have begun, and ended, before it.
    private static void afterTheSentence(Petition petition, Custody custody, List<Contradiction> found) {
        var sentenced = sentencedOn(petition);
        var message = "must not be before the day of the sentence";
        wantOrder(sentenced, custody.executionNoticeOn(), List.of("custody", "executionNoticeOn"), message, found);
        wantOrder(sentenced, signedOn(petition), List.of("certification", "signedOn"), message, found);
        if (petition.relief() != null) {
            wantOrder(sentenced, petition.relief().lastDeniedOn(), List.of("relief", "lastDeniedOn"), message, found);
        }
    }

    private static LocalDate sentencedOn(Petition petition) {
        return petition.conviction() == null ? null : petition.conviction().sentencedOn();
    }

    private static LocalDate signedOn(Petition petition) {
        return petition.certification() == null
                ? null
                : petition.certification().signedOn();
    }

    private static void whoFiles(Filer filer, List<Contradiction> found) {
        if (filer == null || filer.capacity() == null) {
            return;
        }
        if (filer.capacity() != Filer.Capacity.PETITIONER && filer.name() == null) {
            found.add(new Contradiction(
                    List.of("filer", "name"), "required", "must be given by one who files for another"));
        }
        if (filer.capacity() == Filer.Capacity.ORGANISATION && filer.organisation() == null) {
            found.add(new Contradiction(
                    List.of("filer", "organisation"), "required", "must be given by one who files for many"));
        }
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

    private static void inCounts(Conviction conviction, List<Contradiction> found) {
        if (conviction == null || conviction.counts() == null || conviction.offences() == null) {
            return;
        }
        var offences = conviction.offences().size();
        if (conviction.counts().stream()
                .anyMatch(count -> count != null && count.offence() != null && count.offence() > offences)) {
            found.add(new Contradiction(
                    List.of("conviction", "counts"), "known-offence", "must each be for one of the offences, from 1"));
        }
    }

    private static void inDeath(Conviction conviction, Custody custody, List<Contradiction> found) {
        if (conviction == null || conviction.sentence() == null || custody.executionNoticeOn() == null) {
            return;
        }
        var imposed = Stream.concat(
                Stream.of(conviction.sentence().kind()),
                Stream.ofNullable(conviction.amendments())
                        .flatMap(List::stream)
                        .filter(amendment -> amendment != null && amendment.imprisonment() != null)
                        .map(amendment -> amendment.imprisonment().kind()));
        if (imposed.noneMatch(kind -> kind == null || kind == SentenceKind.DEATH)) {
            found.add(new Contradiction(
                    List.of("custody", "executionNoticeOn"),
                    "sentence-of-death",
                    "is only given of a sentence of death"));
        }
    }

    private static void wantOrder(
            LocalDate first, LocalDate second, List<String> path, String message, List<Contradiction> found) {
        if (first != null && second != null && second.isBefore(first)) {
            found.add(new Contradiction(path, ORDER, message));
        }
    }
}
