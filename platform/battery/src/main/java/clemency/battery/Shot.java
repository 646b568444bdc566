package clemency.battery;

import java.util.List;

/**
 * One request of the battery.
 *
 * @param role of whoever sends it; empty for one who has not signed in
 * @param changes what is wrong with it, in their order
 */
record Shot(Operation operation, String role, List<Change> changes) {

    boolean isBroken() {
        return changes.stream().anyMatch(Change::broken);
    }

    @Override
    public String toString() {
        return operation.key() + " " + operation.mediaType() + (role.isEmpty() ? "" : " as " + role) + ": " + changes;
    }
}
