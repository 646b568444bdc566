package clemency.review.assignment;

import java.util.UUID;

/** That an attorney gets a case, and why. */
public record Placement(QueuedCase queued, UUID attorney, Explanation why) {}
