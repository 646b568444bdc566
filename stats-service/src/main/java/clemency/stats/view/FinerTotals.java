package clemency.stats.view;

import clemency.events.StaffKind;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.view.Finer.Cohort;
import clemency.stats.view.Finer.Kind;
import clemency.stats.view.Finer.Late;
import clemency.stats.view.Finer.Length;
import clemency.stats.view.Finer.Stay;
import clemency.stats.view.Finer.Value;

/** The cells below the daily ones. Reading thread only. */
final class FinerTotals {

    private final SeriesTotals<Value> cuts = new SeriesTotals<>();
    private final SeriesTotals<Length> durations = new SeriesTotals<>();
    private final SeriesTotals<Stay> stays = new SeriesTotals<>();
    private final SeriesTotals<Cohort> cohorts = new SeriesTotals<>();
    private final SeriesTotals<Kind> queue = new SeriesTotals<>();
    private final SeriesTotals<Late> late = new SeriesTotals<>();
    private final SeriesTotals<Kind> desks = new SeriesTotals<>();
    private final SeriesTotals<StaffKind> staff = new SeriesTotals<>();
    private final AnomalyTotals anomalies = new AnomalyTotals();

    void add(Cell cell, Figures change) {
        switch (cell) {
            case Cell.Cut(var _, var type, var dimension, var value) ->
                cuts.add(new Value(type, dimension, value), cell.day(), change);
            case Cell.Duration(var _, var type, var programme, var disposition, var days) ->
                durations.add(new Length(new Kind(type, programme), disposition, days), cell.day(), change);
            case Cell.Stay(var _, var type, var programme, var stage, var days) ->
                stays.add(new Stay(new Kind(type, programme), stage, days), cell.day(), change);
            case Cell.Cohort(var day, var type, var programme, var received) ->
                cohorts.add(new Cohort(new Kind(type, programme), received), day, change);
            case Cell.Queue(var day, var type, var programme) -> queue.add(new Kind(type, programme), day, change);
            case Cell.Late(var day, var type, var programme, var recordedOn) ->
                late.add(new Late(new Kind(type, programme), recordedOn), day, change);
            case Cell.Desk(var day, var type, var programme) -> desks.add(new Kind(type, programme), day, change);
            case Cell.Staff(var day, var kind) -> staff.add(kind, day, change);
            case Cell.Anomaly anomaly -> anomalies.add(anomaly, change);
            case Cell.Daily _, Cell.Announcement _, Cell.Release _ -> {}
        }
    }

    Finer finer() {
        return new Finer(
                cuts.series(),
                durations.series(),
                stays.series(),
                cohorts.series(),
                queue.series(),
                late.series(),
                desks.series(),
                staff.series(),
                anomalies.anomalies());
    }
}
