package clemency.review.announcement.draft;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.GrantTerms;
import clemency.events.GrantTerms.Remitted;
import clemency.events.PrisonTerm;
import clemency.review.casework.CaseFile;
import clemency.review.casework.CaseState;
import clemency.review.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One number for what was seen: nothing of it can change behind the signer's back. */
class DigestTest {

    private static final Draft DRAFT = Given.draft(Outcome.GRANT, Given.grant(1));
    private static final CaseFile FILE = Given.file(1, new CaseState.Waiting());

    private static String digest(Draft draft, CaseFile file, LocalDate today) {
        return Examination.of(draft, Map.of(file.petition().id(), file), Map.of(), today)
                .digest();
    }

    @Test
    void theSameIsTheSame() {
        assertThat(digest(DRAFT, FILE, Given.TODAY)).isEqualTo(digest(DRAFT, FILE, Given.TODAY.plusDays(1)));
    }

    @Test
    void inWhateverOrderASetIsSent() {
        assertThat(digest(remitting(List.of(Remitted.values())), FILE, Given.TODAY))
                .isEqualTo(digest(remitting(List.of(Remitted.values()).reversed()), FILE, Given.TODAY));
    }

    private static Draft remitting(List<Remitted> remitted) {
        var terms = new GrantTerms(
                new PrisonTerm.Unchanged(), false, Set.copyOf(remitted), GrantTerms.SupervisedRelease.INTACT);
        return Given.draft(Outcome.GRANT, new Line(Given.petition(1), terms, null));
    }

    @Test
    void whateverChangesMakesAnother() {
        var later = new CaseFile(FILE.petition(), FILE.state(), FILE.reviewsVersion() + 1, 0);
        var replaced = new Draft(Given.ANNOUNCEMENT, 2, Outcome.GRANT, Given.TODAY, null, DRAFT.lines());
        var undated = new Draft(Given.ANNOUNCEMENT, 1, Outcome.GRANT, null, null, DRAFT.lines());
        var byAnother =
                new Draft(Given.ANNOUNCEMENT, 1, Outcome.GRANT, Given.TODAY, Administration.TRUMP_FIRST, DRAFT.lines());
        var shorter = Given.draft(Outcome.GRANT, Given.grant(1, new PrisonTerm.CommutedToMonths(180)));
        var more = Given.draft(Outcome.GRANT, Given.grant(1), Given.grant(2));
        var denied = Given.draft(Outcome.DENY, Given.denial(1));

        var digests = Stream.concat(
                Stream.of(digest(DRAFT, later, Given.TODAY), digest(undated, FILE, Given.TODAY.plusDays(1))),
                Stream.of(DRAFT, replaced, byAnother, shorter, more, denied)
                        .map(draft -> digest(draft, FILE, Given.TODAY)));

        assertThat(digests).doesNotHaveDuplicates().hasSize(8);
    }
}
