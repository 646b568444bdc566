package clemency.review.casework;

import clemency.events.VictimNotice;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What lies in the file whatever state the case is in.
 *
 * @param advice the recommendations in force, the Pardon Attorney's first
 * @param earlierAdvice those with which the case was sent back
 * @param notices what the victims were told
 * @param restsSince the first day on which nothing moved it on, because of a hold or a directive; null while it goes on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Papers(
        List<Opinion> advice,
        List<Opinion> earlierAdvice,
        List<Referral> referrals,
        List<Hold> holds,
        List<VictimNotice> notices,
        LocalDate restsSince) {

    public static final Papers NONE = new Papers(null, null, null, null, null, null);

    public Papers {
        advice = copy(advice);
        earlierAdvice = copy(earlierAdvice);
        referrals = copy(referrals);
        holds = copy(holds);
        notices = copy(notices);
    }

    /** How often the Deputy Attorney General reversed the Pardon Attorney. */
    public long reversals() {
        return Stream.concat(advice.stream(), earlierAdvice.stream())
                .filter(Opinion::reverses)
                .count();
    }

    /** Whether it was sent back, and nothing was recommended since. */
    @JsonIgnore
    boolean isRemanded() {
        return advice.isEmpty() && !earlierAdvice.isEmpty();
    }

    Stream<Hold> standing() {
        return holds.stream().filter(Hold::stands);
    }

    Stream<Referral> outstanding() {
        return referrals.stream().filter(Referral::outstanding);
    }

    Optional<Hold> hold(UUID id) {
        return holds.stream().filter(hold -> hold.id().equals(id)).findFirst();
    }

    Optional<Referral> referral(UUID id) {
        return referrals.stream().filter(referral -> referral.id().equals(id)).findFirst();
    }

    /** When the first referral that nobody has answered is, or was, due. */
    Optional<LocalDate> referralDueOn() {
        return outstanding().map(Referral::dueOn).min(Comparator.naturalOrder());
    }

    Optional<LocalDate> lastAdvisedOn() {
        return advice.stream().map(Opinion::on).max(Comparator.naturalOrder());
    }

    Papers withAdvice(List<Opinion> inForce, List<Opinion> earlier) {
        return new Papers(inForce, earlier, referrals, holds, notices, restsSince);
    }

    Papers withReferrals(List<Referral> changed) {
        return new Papers(advice, earlierAdvice, changed, holds, notices, restsSince);
    }

    Papers withHolds(List<Hold> changed) {
        return new Papers(advice, earlierAdvice, referrals, changed, notices, restsSince);
    }

    Papers withNotices(List<VictimNotice> changed) {
        return new Papers(advice, earlierAdvice, referrals, holds, changed, restsSince);
    }

    Papers restingSince(LocalDate day) {
        return new Papers(advice, earlierAdvice, referrals, holds, notices, day);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(Objects.requireNonNull(one, "one"));
        return longer;
    }
}
