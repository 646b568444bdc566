package clemency.intake.petition;

import clemency.events.SentenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two things in one petition that can't both be true. Pure.
 *
 * @param path to the field that is named, property by property
 * @param index in the list that holds the last of them, from 0; null where none does
 */
record Contradiction(List<String> path, Integer index, String rule, String message) {

    Contradiction(List<String> path, String rule, String message) {
        this(path, null, rule, message);
    }

    /** All there are, in a fixed order. Fields that are missing contradict nothing. */
    static List<Contradiction> in(Petition petition) {
        var found = new ArrayList<>(DayOrder.broken(petition));
        inCounts(petition.conviction(), found);
        inSupervision(petition.conviction(), found);
        inDeath(petition, found);
        whoFiles(petition.filer(), found);
        return List.copyOf(found);
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

    private static void inCounts(Conviction conviction, List<Contradiction> found) {
        if (conviction == null || conviction.counts() == null || conviction.offences() == null) {
            return;
        }
        var offences = conviction.offences().size();
        for (var at = 0; at < conviction.counts().size(); at++) {
            var count = conviction.counts().get(at);
            if (count != null && count.offence() != null && count.offence() > offences) {
                found.add(new Contradiction(
                        List.of("conviction", "counts", "offence"),
                        at,
                        "known-offence",
                        "must be one of the offences, from 1"));
            }
        }
    }

    private static void inSupervision(Conviction conviction, List<Contradiction> found) {
        var sentence = conviction == null ? null : conviction.sentence();
        if (sentence != null
                && Boolean.TRUE.equals(sentence.supervisedReleaseForLife())
                && sentence.supervisedReleaseMonths() != null) {
            found.add(new Contradiction(
                    List.of("conviction", "sentence", "supervisedReleaseMonths"),
                    "none",
                    "must be left out where the supervised release is for life"));
        }
    }

    private static void inDeath(Petition petition, List<Contradiction> found) {
        var conviction = petition.conviction();
        if (conviction == null
                || conviction.sentence() == null
                || petition.custody() == null
                || petition.custody().executionNoticeOn() == null) {
            return;
        }
        var imposed = Stream.concat(
                Stream.of(conviction.sentence()).map(Sentence::kind),
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
}
