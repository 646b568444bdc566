package clemency.review.docket;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.UUID;

/** More was sent to a petition on that day. */
@JsonNaming(SnakeCaseStrategy.class)
record SupplementRow(UUID subject, LocalDate occurredOn) {}
