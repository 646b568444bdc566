package clemency.intake.screening;

import clemency.events.WashingtonTime;
import clemency.intake.petition.Petition;
import clemency.intake.screening.rules.Flag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/screenings")
@Tag(name = "Petitions")
class ScreeningsResource {

    /**
     * What the rules say of a petition on a day.
     *
     * @param flags empty where no rule found anything
     */
    record Result(LocalDate asOf, String programme, List<Flag> flags) {}

    private final Screening screening;
    private final Clock clock;

    ScreeningsResource(Screening screening, Clock clock) {
        this.screening = screening;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "What the rules would say of a petition, before it is sent",
            description = "Nothing is kept. The rules are advisory: whatever they find, the petition is accepted.")
    @APIResponse(responseCode = "200", description = "The findings, with their citations")
    @APIResponse(responseCode = "400", description = "The request cannot be read")
    @APIResponse(responseCode = "422", description = "The request breaks a rule; each is named with its field")
    public Result screen(@NotNull @Valid Petition body) {
        var today = WashingtonTime.day(clock.instant());
        return new Result(today, body.claimed().code(), screening.of(body, today));
    }
}
