package clemency.stats.duration;

import static java.time.temporal.ChronoUnit.DAYS;

import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.view.Finer.Cohort;
import clemency.stats.view.Series;
import clemency.stats.view.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The active petitions of a day by the days of their receipt, as far as these are known. */
sealed interface Waiting {

    int OLDEST = 10;

    Counted counted(Targets targets);

    Optional<List<LocalDate>> oldest();

    /** As all that is known says: to the day. */
    record Now(Snapshot snapshot, Question question, LocalDate today) implements Waiting {

        @Override
        public Counted counted(Targets targets) {
            var counted = new Counted();
            snapshot.finer().queue().forEach((kind, series) -> {
                if (question.covers(kind)) {
                    each(series, (received, count) -> {
                        var age = (int) Math.max(0, DAYS.between(received, today));
                        counted.add(age, count, targets.of(kind.programme()));
                        counted.addDays(age * count);
                    });
                }
            });
            return counted;
        }

        @Override
        public Optional<List<LocalDate>> oldest() {
            var byDay = new TreeMap<LocalDate, Long>();
            snapshot.finer().queue().forEach((kind, series) -> {
                if (question.covers(kind)) {
                    each(series, (received, count) -> byDay.merge(received, count, Long::sum));
                }
            });
            return Optional.of(byDay.entrySet().stream()
                    .flatMap(entry -> Stream.generate(entry::getKey).limit(Math.min(entry.getValue(), OLDEST)))
                    .limit(OLDEST)
                    .toList());
        }

        private static void each(Series series, java.util.function.ObjLongConsumer<LocalDate> to) {
            var before = 0L;
            for (var day : series.days()) {
                var upTo = series.upTo(day).get(Measure.ACTIVE);
                if (upTo != before) {
                    to.accept(day, upTo - before);
                }
                before = upTo;
            }
        }
    }

    /** As of the evening of a day: to the month of receipt, over whose days its petitions are spread evenly. */
    record Then(Snapshot snapshot, Question question) implements Waiting {

        @Override
        public Counted counted(Targets targets) {
            var counted = new Counted();
            snapshot.finer().cohorts().forEach((cohort, series) -> {
                if (question.covers(cohort.kind())) {
                    var target = targets.of(cohort.kind().programme());
                    add(counted, cohort, series.upTo(question.asOf()), target);
                }
            });
            return counted;
        }

        private void add(Counted counted, Cohort cohort, Figures figures, OptionalInt target) {
            var day = question.asOf();
            var count = figures.get(Measure.ACTIVE);
            var first = cohort.received().atDay(1);
            var end = cohort.received().atEndOfMonth();
            var days = DAYS.between(first, end.isAfter(day) ? day : end) + 1;
            LongStream.range(0, days)
                    .forEach(place -> counted.add(
                            (int) DAYS.between(first, day) - (int) place,
                            (place + 1) * count / days - place * count / days,
                            target));
            counted.addDays(count * day.toEpochDay() - figures.get(Measure.ACTIVE_SINCE));
        }

        @Override
        public Optional<List<LocalDate>> oldest() {
            return Optional.empty();
        }
    }
}
