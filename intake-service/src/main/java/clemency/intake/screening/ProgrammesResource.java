package clemency.intake.screening;

import clemency.intake.petition.Criterion;
import clemency.intake.petition.PlainText;
import clemency.intake.petition.ProgrammeConfig;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/programmes")
@Tag(name = "Petitions")
class ProgrammesResource {

    /**
     * What a petition may claim.
     *
     * @param from the first day on which it takes petitions; left out where it always does
     * @param to the last one; left out where none is set
     * @param criteria they give priority, and exclude nobody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Programme(
            String code, PlainText title, String announcement, LocalDate from, LocalDate to, List<Asked> criteria) {

        static Programme of(String code, ProgrammeConfig.Terms terms) {
            return new Programme(
                    code,
                    new PlainText(terms.title().en(), terms.title().es()),
                    terms.announcement().orElse(null),
                    terms.from().orElse(null),
                    terms.to().orElse(null),
                    terms.criteria().orElse(Set.of()).stream()
                            .sorted()
                            .map(Asked::of)
                            .toList());
        }
    }

    /** One of the criteria. */
    record Asked(Criterion criterion, String citation, PlainText title) {

        static Asked of(Criterion criterion) {
            return new Asked(criterion, criterion.citation(), criterion.title());
        }
    }

    private final ProgrammeConfig programmes;

    ProgrammesResource(ProgrammeConfig programmes) {
        this.programmes = programmes;
    }

    @GET
    @Operation(summary = "The programmes that a petition may claim, with their dates and criteria")
    @APIResponse(responseCode = "200", description = "By their codes")
    public List<Programme> all() {
        return programmes.all().entrySet().stream()
                .map(entry -> Programme.of(entry.getKey(), entry.getValue()))
                .sorted(java.util.Comparator.comparing(Programme::code))
                .toList();
    }
}
