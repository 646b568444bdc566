package clemency.review.casework;

import clemency.events.VictimNotice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a day brings to a case that nobody touches. Pure; whether it happens is decided like everything else. */
public final class Calendar {

    private Calendar() {}

    /**
     * In the order in which it has to happen: a hold that ends lets the time run on.
     *
     * @param presuming whether denials are presumed at all
     */
    public static List<Command> due(CaseFile file, LocalDate today, boolean presuming) {
        var petition = file.petition().id();
        var commands = new ArrayList<Command>();
        ending(file)
                .filter(hold -> !hold.until().isAfter(today))
                .sorted(Comparator.comparing(Hold::until))
                .forEach(hold -> commands.add(new Command.EndHold(petition, hold.until(), hold.id())));
        unreminded(file)
                .filter(referral -> !referral.dueOn().isAfter(today))
                .forEach(referral -> commands.add(new Command.RemindReferral(petition, today, referral.id())));
        if (file.state() instanceof CaseState.Incomplete) {
            commands.add(new Command.LapseInformation(petition, today));
        }
        if (file.state() instanceof CaseState.AtWhiteHouse && presuming) {
            commands.add(new Command.PresumeDenial(petition, today));
        }
        return commands;
    }

    /** The day on which there is next something to do, a presumed denial apart; empty where there is nothing. */
    public static Optional<LocalDate> nextOn(CaseFile file) {
        return Stream.of(ending(file).map(Hold::until), unreminded(file).map(Referral::dueOn), lapsesOn(file).stream())
                .flatMap(days -> days)
                .min(Comparator.naturalOrder());
    }

    /** The last day before it counts as denied, as long as time runs; empty where nothing is presumed. */
    public static Optional<LocalDate> presumedOn(CaseFile file) {
        return file.state() instanceof CaseState.AtWhiteHouse at && !file.onHold()
                ? Optional.ofNullable(at.presumedOn())
                : Optional.empty();
    }

    /** What the victims should be told next. */
    public static Optional<VictimNotice> noticeDue(CaseFile file) {
        return Victims.due(file);
    }

    /** When the first referral that nobody has answered is, or was, due. */
    public static Optional<LocalDate> referralDueOn(CaseFile file) {
        return file.state() instanceof CaseState.Open ? file.papers().referralDueOn() : Optional.empty();
    }

    private static Stream<Hold> ending(CaseFile file) {
        return file.state() instanceof CaseState.Open
                ? file.papers().standing().filter(hold -> hold.until() != null)
                : Stream.empty();
    }

    /** The calendar reminds once; after that the list of what is overdue shows it. */
    private static Stream<Referral> unreminded(CaseFile file) {
        return file.state() instanceof CaseState.Open
                ? file.papers().outstanding().filter(referral -> referral.remindedOn() == null)
                : Stream.empty();
    }

    private static Optional<LocalDate> lapsesOn(CaseFile file) {
        return file.state() instanceof CaseState.Incomplete(var _, var dueOn) && !file.onHold()
                ? Optional.of(dueOn.plusDays(1))
                : Optional.empty();
    }
}
