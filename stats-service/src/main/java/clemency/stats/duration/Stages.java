package clemency.stats.duration;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.aggregate.CoarseDays;
import clemency.stats.aggregate.Measure;
import clemency.stats.aggregate.Stage;
import clemency.stats.view.Snapshot;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long petitions stood in each stage, of those that left it in a period. */
record Stages(
        @Schema(nullable = true, implementation = String.class, examples = "2015-10")
        YearMonth from,

        @Schema(nullable = true, implementation = String.class, examples = "2016-03")
        YearMonth to,

        @Schema(nullable = true) ClemencyType clemencyType,

        @Schema(nullable = true, implementation = String.class)
        Programme programme,

        @Schema(description = "All of them, in the order of the way")
        List<InStage> stages,

        @Schema(nullable = true) Instant dataAsOf) {

    record InStage(Stage stage, Distribution timeInStage) {}

    static Stages of(Snapshot snapshot, Question question) {
        Map<Stage, Counted> counted = new EnumMap<>(Stage.class);
        snapshot.finer().stays().forEach((stay, series) -> {
            if (question.covers(stay.kind())) {
                var figures = question.within(series);
                var stage = counted.computeIfAbsent(stay.stage(), _ -> new Counted());
                stage.add(CoarseDays.middle(stay.step()), figures.get(Measure.STAYS), OptionalInt.empty());
                stage.addDays(figures.get(Measure.STAY_DAYS));
            }
        });
        return new Stages(
                question.from(),
                question.to(),
                question.clemencyType(),
                question.programme(),
                Arrays.stream(Stage.values())
                        .map(stage -> new InStage(
                                stage,
                                counted.getOrDefault(stage, new Counted()).distribution()))
                        .toList(),
                snapshot.dataAsOf());
    }
}
