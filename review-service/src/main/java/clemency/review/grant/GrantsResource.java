package clemency.review.grant;

import clemency.http.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/grants")
@Tag(name = "Grants")
@PermitAll
class GrantsResource {

    /** @param next what to give as {@code after} for the next page, or null at the end */
    record Page(List<GrantView> grants, UUID next) {

        static Page of(List<GrantView> grants, int limit) {
            return new Page(
                    grants, grants.size() < limit ? null : grants.getLast().id());
        }
    }

    private final Announcements announcements;

    GrantsResource(Announcements announcements) {
        this.announcements = announcements;
    }

    @GET
    @Operation(summary = "Published grants by day of announcement, page by page; never the recipients")
    public Uni<Page> list(
            @QueryParam("announcedOn") String announcedOn,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return announcements.page(day(announcedOn), after, limit).map(grants -> Page.of(grants, limit));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One published grant")
    public Uni<GrantView> one(@PathParam("id") UUID id) {
        return announcements
                .one(id)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("No published grant has this id."));
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problems.invalid("announcedOn", "format", "Wanted a date such as 2016-03-30.");
        }
    }
}
