package clemency.review.casework;

/**
 * How clemency is reviewed. Received, a petition is screened, and waits; an attorney with room takes it and investigates,
 * with the help of others; the Pardon Attorney recommends, then the Deputy Attorney General, who may reverse that or send
 * the case back; it goes to the White House. The President grants or denies, at any time and with no recommendation if so
 * inclined; advice to deny on which nothing is done counts as a denial. From anywhere on that way a case can be put on hold,
 * set aside, and closed.
 *
 * <p>Pure: every state meets every command, time and ids come with the command, and a refusal is a value.
 */
public final class Review {

    private Review() {}

    public static Answer decide(Command command, CaseFile file) {
        return switch (command) {
            case Command.OpenCase open -> Screening.open(open, file);
            case Command.Screen screen -> Screening.screen(screen, file);
            case Command.RequestInformation request -> Screening.request(request, file);
            case Command.ReceiveInformation received -> Screening.receive(received, file);
            case Command.LapseInformation lapse -> Screening.lapse(lapse, file);
            case Command.Assign assign -> Desk.assign(assign, file);
            case Command.Release release -> Desk.release(release, file);
            case Command.Recommend recommend -> Advice.recommend(recommend, file);
            case Command.SendReferral send -> Referrals.send(send, file);
            case Command.RemindReferral remind -> Referrals.remind(remind, file);
            case Command.AnswerReferral answer -> Referrals.answer(answer, file);
            case Command.SendToWhiteHouse send -> WhiteHouse.send(send, file);
            case Command.Remand remand -> WhiteHouse.remand(remand, file);
            case Command.PresumeDenial presume -> WhiteHouse.presume(presume, file);
            case Command.PlaceHold place -> Holds.place(place, file);
            case Command.EndHold end -> Holds.end(end, file);
            case Command.SetAside setAside -> SettingAside.setAside(setAside, file);
            case Command.Reinstate reinstate -> SettingAside.reinstate(reinstate, file);
            case Command.NotifyVictims notify -> Victims.notify(notify, file);
            case Command.Grant grant -> President.grant(grant, file);
            case Command.CorrectTerms correct -> President.correct(correct, file);
            case Command.Deny deny -> President.deny(deny, file);
            case Command.Decline decline -> President.decline(decline, file);
            case Command.Close close -> Closing.close(close, file);
            case Command.RequestWithdrawal withdrawal -> Closing.withdraw(withdrawal, file);
        };
    }
}
