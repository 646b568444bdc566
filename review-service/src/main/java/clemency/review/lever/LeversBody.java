package clemency.review.lever;

import clemency.events.Programme;
import clemency.http.Problems;
import clemency.http.Text;
import clemency.review.assignment.Filling;
import clemency.review.assignment.Levers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All levers, as they are to be from now on.
 *
 * @param shares percent of the assignments; with {@code others} they make 100, or all are left out
 * @param others for programmes that are not named; 0 where it is left out
 * @param daysPerPoint how many days of age weigh as much as one case that a programme is owed
 * @param openCaseLimit nobody has more on the desk; left out for none
 * @param reason kept here alone
 */
public record LeversBody(
        @NotNull @Size(max = MOST) List<@NotNull @Valid ShareBody> shares,
        @Min(0) @Max(Levers.ALL) Integer others,
        @NotNull @Min(1) @Max(3_650) Integer daysPerPoint,
        @NotNull @Valid FillingBody filling,
        @Min(1) @Max(10_000) Integer openCaseLimit,
        @NotNull @Text(max = 2_000, lines = true) String reason) {

    static final int MOST = 100;

    record ShareBody(
            @NotNull Programme programme,
            @NotNull @Min(0) @Max(Levers.ALL) Integer percent) {

        Levers.Share share() {
            return new Levers.Share(programme, percent);
        }
    }

    record FillingBody(
            @NotNull Boolean office,
            @NotNull @Size(max = MOST) List<@NotNull @Valid SettingBody> programmes) {

        Filling filling() {
            return new Filling(
                    office, programmes.stream().map(SettingBody::setting).toList());
        }
    }

    record SettingBody(
            @NotNull Programme programme, @NotNull Boolean on) {

        Filling.Setting setting() {
            return new Filling.Setting(programme, on);
        }
    }

    /** The programmes that are named, by their pointers. */
    public Map<String, Programme> programmes() {
        var named = new LinkedHashMap<String, Programme>();
        for (var i = 0; i < shares.size(); i++) {
            named.put("/shares/" + i + "/programme", shares.get(i).programme());
        }
        for (var i = 0; i < filling.programmes().size(); i++) {
            named.put(
                    "/filling/programmes/" + i + "/programme",
                    filling.programmes().get(i).programme());
        }
        return named;
    }

    /** Fails with a problem where they break a rule among each other. */
    public Levers checked(long version) {
        var levers = levers(version);
        var broken = LeverRules.broken(levers);
        if (!broken.isEmpty()) {
            throw Problems.invalid(broken);
        }
        return levers;
    }

    private Levers levers(long version) {
        return new Levers(
                version,
                shares.stream().map(ShareBody::share).toList(),
                others == null ? 0 : others,
                daysPerPoint,
                filling.filling(),
                openCaseLimit);
    }

    /** Free text stays out of the log. */
    @Override
    public String toString() {
        return "LeversBody[]";
    }
}
