package clemency.review.capacity.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The office's capacity.
 *
 * @param asOf the business day
 * @param weeks over which rates are taken and hours planned
 */
public record Capacity(
        LocalDate asOf,
        int weeks,
        Office office,
        List<ProgrammeCapacity> programmes,
        List<AttorneyCapacity> attorneys) {

    /**
     * @param cases that are worked on, by where they wait
     * @param setAside on hold by directive
     * @param onHold by a hold of their own, and not set aside
     * @param room on all desks
     */
    public record Office(
            Map<Station, Long> cases,
            long setAside,
            long onHold,
            long room,
            Demand attorneys,
            Demand support,
            Constraint constraint) {}
}
