package clemency.review.casework;

import clemency.events.ReviewEvent.CaseOpened;

/**
 * How clemency is reviewed. Received, a petition waits; an attorney with room takes it; the Pardon Attorney recommends,
 * then the Deputy Attorney General; the President grants or denies, at any time and with no recommendation if so
 * inclined. From anywhere on that way a case can be put on hold, and closed.
 *
 * <p>Pure: every state meets every command, time and ids come with the command, and a refusal is a value.
 */
public final class Review {

    private Review() {}

    public static Answer decide(Command command, CaseFile file) {
        return switch (command) {
            case Command.OpenCase open -> open(open, file);
            case Command.Assign assign -> Desk.assign(assign, file);
            case Command.Release release -> Desk.release(release, file);
            case Command.Recommend recommend -> Advice.recommend(recommend, file);
            case Command.SetAside setAside -> Hold.setAside(setAside, file);
            case Command.Reinstate reinstate -> Hold.reinstate(reinstate, file);
            case Command.Grant grant -> President.grant(grant, file);
            case Command.Deny deny -> President.deny(deny, file);
            case Command.Decline decline -> President.decline(decline, file);
            case Command.Close close -> Closing.close(close, file);
            case Command.RequestWithdrawal withdrawal -> Closing.withdraw(withdrawal, file);
        };
    }

    private static Answer open(Command.OpenCase open, CaseFile file) {
        var petition = open.about();
        return switch (file.state()) {
            case CaseState.Unopened _ ->
                Answer.happened(open.on(), new CaseOpened(petition.clemencyType(), petition.programme()));
            case CaseState.Open _, CaseState.Ended _ -> Answer.repeated(open);
        };
    }
}
