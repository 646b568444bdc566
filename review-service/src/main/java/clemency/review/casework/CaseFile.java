package clemency.review.casework;

import clemency.events.Event;
import clemency.events.GrantEvent;
import clemency.review.record.chain.Head;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A case as it lies in the office.
 *
 * @param petition null as long as the case was not opened
 * @param papers what lies in it whatever its state is
 * @param reviewsVersion of the last event told on the topic of reviews, 0 before the first
 * @param grantsVersion of the last event told on the topic of grants, 0 before the first
 * @param recorded the last entry of its record when it was taken out
 */
public record CaseFile(
        Petition petition, CaseState state, Papers papers, long reviewsVersion, long grantsVersion, Head recorded) {

    public static final CaseFile UNOPENED = new CaseFile(null, new CaseState.Unopened(), 0, 0);

    public CaseFile {
        Objects.requireNonNull(state, "state");
        papers = papers == null ? Papers.NONE : papers;
    }

    /** With nothing in it but the petition, and a record that has yet to begin. */
    public CaseFile(Petition petition, CaseState state, long reviewsVersion, long grantsVersion) {
        this(petition, state, Papers.NONE, reviewsVersion, grantsVersion, Head.NONE);
    }

    /** How many events it has seen; grows with each, so it serves as the expected version of a change. */
    public long revision() {
        return reviewsVersion + grantsVersion;
    }

    /** Whether a hold keeps it where it is. */
    public boolean onHold() {
        return state instanceof CaseState.Open && papers.standing().findAny().isPresent();
    }

    /** Whether it rests, so that no time runs out: on hold, or set aside. */
    boolean rests() {
        return state instanceof CaseState.SetAside || onHold();
    }

    /** The state as it is shown: as long as no time runs, there is no day on which a denial is presumed. */
    public CaseState shown() {
        return switch (state) {
            case CaseState.AtWhiteHouse at when rests() -> at.presuming(null);
            case CaseState.SetAside(CaseState.AtWhiteHouse at, var directive) ->
                new CaseState.SetAside(at.presuming(null), directive);
            case CaseState.Unopened _, CaseState.Open _, CaseState.Ended _ -> state;
        };
    }

    /** The day of something the office does: that of the clock, but never before the petition arrived. */
    LocalDate day(LocalDate today) {
        return petition.receivedOn().isAfter(today) ? petition.receivedOn() : today;
    }

    /** The file that a command is about; a petition that is taken up brings its own. */
    CaseFile about(Command command) {
        return command instanceof Command.OpenCase(var about) && petition == null
                ? new CaseFile(about, state, papers, reviewsVersion, grantsVersion, recorded)
                : this;
    }

    CaseFile after(Event event, LocalDate on) {
        var grants = event instanceof GrantEvent ? 1 : 0;
        var next = new CaseFile(
                petition,
                Evolution.evolve(state, event, on),
                Filing.file(papers, event, on),
                reviewsVersion + 1 - grants,
                grantsVersion + grants,
                recorded);
        return Rest.between(this, next, on);
    }

    CaseFile with(CaseState changed, Papers filed) {
        return new CaseFile(petition, changed, filed, reviewsVersion, grantsVersion, recorded);
    }
}
