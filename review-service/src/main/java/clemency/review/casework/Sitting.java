package clemency.review.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A list of commands, decided one after the other, each on what those before it made of the cases.
 *
 * @param before the cases as they were, by petition; one that is missing was not opened
 * @param answers one for each command, in order
 * @param changes what became of the cases that changed, by petition
 * @param happenings all events, in order
 * @param deeds the commands that made a difference, in order
 */
public record Sitting(
        Map<UUID, CaseFile> before,
        List<Answer> answers,
        Map<UUID, Change> changes,
        List<Happening> happenings,
        List<Deed> deeds) {

    /**
     * @param expected the revision on which it was decided, 0 for a case that is new
     * @param since the business day of the last event
     */
    public record Change(CaseFile file, long expected, LocalDate since) {

        /** Whether the case is new. */
        public boolean opens() {
            return expected == 0;
        }
    }

    /** A command, and the case before and after it. */
    public record Deed(Command command, CaseFile before, CaseFile after) {}

    /** @param files the cases as they are, by petition; one that is missing was not opened */
    public static Sitting over(List<? extends Command> commands, Map<UUID, CaseFile> files) {
        var sitting =
                new Sitting(files, new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        commands.forEach(command -> sitting.hear(command, files.getOrDefault(command.petition(), CaseFile.UNOPENED)));
        return sitting;
    }

    public boolean refusesAny() {
        return answers.stream().anyMatch(Answer.Refused.class::isInstance);
    }

    private void hear(Command command, CaseFile before) {
        var changed = changes.get(command.petition());
        var file = changed == null ? before : changed.file();
        var answer = Review.decide(command, file);
        answers.add(answer);
        if (answer instanceof Answer.Accepted accepted && !accepted.events().isEmpty()) {
            var after = enter(file.about(command), accepted);
            changes.put(command.petition(), new Change(after, before.revision(), accepted.on()));
            deeds.add(new Deed(command, file, after));
        }
    }

    private CaseFile enter(CaseFile file, Answer.Accepted accepted) {
        for (var event : accepted.events()) {
            file = file.after(event, accepted.on());
            happenings.add(Happening.last(file, accepted.on(), event));
        }
        return file;
    }
}
