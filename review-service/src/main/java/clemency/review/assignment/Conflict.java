package clemency.review.assignment;

import java.util.UUID;

/** That attorney never gets that case. */
public record Conflict(UUID attorney, UUID petition) {}
