package clemency.review.announcement;

import clemency.events.WashingtonTime;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.announcement.draft.Draft;
import clemency.review.announcement.draft.Examination;
import clemency.review.announcement.draft.Finding;
import clemency.review.announcement.draft.Line;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.Loaded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Examines announcements, and signs them: all lines in one transaction, or none. The announcement is locked first, then its
 * cases in the order that everybody keeps; so a second signer waits, finds it signed, and gets the same answer.
 */
@ApplicationScoped
class Signatures {

    private final Docket docket;
    private final AnnouncementStore store;
    private final CircumstanceStore circumstances;
    private final Ledger ledger;
    private final Mutiny.SessionFactory sessions;
    private final Clock clock;

    Signatures(
            Docket docket,
            AnnouncementStore store,
            CircumstanceStore circumstances,
            Ledger ledger,
            Mutiny.SessionFactory sessions,
            Clock clock) {
        this.docket = docket;
        this.store = store;
        this.circumstances = circumstances;
        this.ledger = ledger;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** As it would be signed now, by this one. Locks nothing; fails with a problem where it is no draft any more. */
    Uni<Examination> examine(UUID id, Actor signer) {
        return sessions.withStatelessSession(session -> store.read(session, id)
                .invoke(Signatures::draftOnly)
                .chain(row -> store.lines(session, row).map(row::draft))
                .chain(draft -> docket.look(session, petitions(draft))
                        .map(Loaded::files)
                        .chain(files -> circumstances
                                .of(session, draft, signer)
                                .map(known ->
                                        Examination.of(draft, files, known, WashingtonTime.day(clock.instant()))))));
    }

    /** @param digest of what the signer has seen */
    Uni<AnnouncementRow> sign(UUID id, String digest, Actor signer) {
        return docket.inTransaction(session -> store.lock(session, id).chain(row -> switch (row.status()) {
            case DRAFT -> sign(session, row, digest, signer);
            case SIGNED -> Uni.createFrom().item(() -> signedSo(row, digest));
            case DISCARDED -> Uni.createFrom().failure(() -> Drafts.notDraft(row));
        }));
    }

    private Uni<AnnouncementRow> sign(
            Mutiny.StatelessSession session, AnnouncementRow row, String digest, Actor signer) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // What is asked once the cases are locked can't change any more, but for other drafts: whoever signs one of
        // those waits for these cases, and finds them decided.
        return store.lines(session, row)
                .map(row::draft)
                .chain(draft -> docket.lock(session, petitions(draft))
                        .chain(cases -> circumstances
                                .of(session, draft, signer)
                                .map(known -> Examination.of(draft, cases.files(), known, WashingtonTime.day(now)))))
                .invoke(examination -> signable(examination, digest))
                .call(examination -> docket.save(session, examination.sitting(), signer))
                .chain(examination -> ledger.enter(
                        session, row, row.signed(examination, now), List.of(), Change.Kind.SIGNED, signer));
    }

    private static List<UUID> petitions(Draft draft) {
        return draft.lines().stream().map(Line::petition).distinct().toList();
    }

    private static void draftOnly(AnnouncementRow row) {
        if (row.status() != Status.DRAFT) {
            throw Drafts.notDraft(row);
        }
    }

    /** Lines that can't be signed are named first: that says more than that something has changed. */
    private static void signable(Examination examination, String digest) {
        var findings = examination.findings();
        if (!findings.isEmpty()) {
            throw refused(examination, findings);
        }
        if (!examination.digest().equals(digest)) {
            throw otherThanSeen();
        }
    }

    private static ProblemException refused(Examination examination, List<Finding> findings) {
        return Problems.conflict(
                examination.refused() + " of " + examination.lines().size()
                        + " lines can't be signed; nothing was written.",
                findings.stream().map(Signatures::violation).toList());
    }

    static Violation violation(Finding finding) {
        return new Violation(finding.pointer(), finding.rule(), finding.text());
    }

    private static ProblemException otherThanSeen() {
        return Problems.changed(
                "The draft or one of its cases is no longer as it was in the preview; nothing was written.",
                new Violation("/digest", "as-previewed", "Wanted the digest of a preview of what it is now."));
    }

    private static AnnouncementRow signedSo(AnnouncementRow row, String digest) {
        if (!row.digest().equals(digest)) {
            var text = "It was signed, and not as this digest has it.";
            throw Problems.conflict(text, List.of(new Violation("/digest", "as-signed", text)));
        }
        return row;
    }
}
