package clemency.review.assignment;

import clemency.events.Programme;
import java.util.List;

/**
 * Where desks are filled up to their limits without being asked.
 *
 * @param office for every programme that has no setting of its own
 * @param programmes those that have
 */
public record Filling(boolean office, List<Setting> programmes) {

    public static final Filling OFF = new Filling(false, List.of());

    public record Setting(Programme programme, boolean on) {}

    public Filling {
        programmes = List.copyOf(programmes);
    }

    public boolean on(Programme programme) {
        return programmes.stream()
                .filter(setting -> setting.programme().equals(programme))
                .map(Setting::on)
                .findFirst()
                .orElse(office);
    }

    /** Whether it is on for any at all. */
    public boolean anywhere() {
        return office || programmes.stream().anyMatch(Setting::on);
    }
}
