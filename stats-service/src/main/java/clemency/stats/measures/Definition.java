package clemency.stats.measures;

import static clemency.stats.measures.Unit.CASES;
import static clemency.stats.measures.Unit.FACTS;
import static clemency.stats.measures.Unit.GRANTS;
import static clemency.stats.measures.Unit.PETITIONS;
import static clemency.stats.measures.Unit.RECOMMENDATIONS;
import static clemency.stats.measures.Unit.SHARE;
import static clemency.stats.measures.Unit.YEARS;

import clemency.stats.aggregate.Measure;
import java.util.function.Function;

/**
 * Every measure that is a number of a period, once; those that are answered by a door of their own are in {@link Apart}. Names
 * are for ever. Sources say where the name comes from, not the figures.
 */
public enum Definition implements Measured {
    PENDING_AT_START(
            "pendingAtStart",
            PETITIONS,
            "open petitions before the first day of the period",
            "FOIA annual report V.A",
            span -> span.start().get(Measure.PENDING)),
    RECEIVED("received", PETITIONS, "petitions by day of receipt", "FOIA annual report V.A", flow(Measure.RECEIVED)),
    GRANTED(
            "granted",
            GRANTS,
            "grants by day of announcement, less those declined in the period",
            "clemency statistics of the office",
            flow(Measure.GRANTED)),
    DENIED("denied", PETITIONS, "deniedExpress + deniedPresumed", "clemency statistics of the office", Span::denied),
    DENIED_EXPRESS("deniedExpress", PETITIONS, "denials by act", "28 CFR 1.8(a)", flow(Measure.DENIED_EXPRESS)),
    DENIED_PRESUMED(
            "deniedPresumed",
            PETITIONS,
            "denials for want of action on an adverse recommendation in the period then in force, by the day on which it ran out",
            "28 CFR 1.8(b)",
            flow(Measure.DENIED_PRESUMED)),
    CLOSED(
            "closed",
            PETITIONS,
            "ended without presidential action, and grants declined: the sum of the seven reasons",
            "clemency statistics of the office",
            flow(Measure.CLOSED)),
    CLOSED_WITHDRAWN(
            "closedWithdrawn", PETITIONS, "withdrawn by the petitioner", Office.TABLE, flow(Measure.CLOSED_WITHDRAWN)),
    CLOSED_DECEASED("closedDeceased", PETITIONS, "the petitioner died", Office.TABLE, flow(Measure.CLOSED_DECEASED)),
    CLOSED_RELEASED("closedReleased", PETITIONS, "released meanwhile", Office.TABLE, flow(Measure.CLOSED_RELEASED)),
    CLOSED_INELIGIBLE("closedIneligible", PETITIONS, "ineligible", Office.TABLE, flow(Measure.CLOSED_INELIGIBLE)),
    CLOSED_NO_RESPONSE(
            "closedNoResponse", PETITIONS, "no response to the office", Office.TABLE, flow(Measure.CLOSED_NO_RESPONSE)),
    CLOSED_MOOT("closedMoot", PETITIONS, "moot", Office.TABLE, flow(Measure.CLOSED_MOOT)),
    CLOSED_DECLINED(
            "closedDeclined",
            PETITIONS,
            "grants declined by the recipient, by the day of the refusal",
            Office.TABLE,
            flow(Measure.CLOSED_DECLINED)),
    ADJUSTMENTS(
            "adjustments",
            PETITIONS,
            "changes of pending that are neither receipt nor disposition: grants without a petition, opening balances,"
                    + " restated figures, changes of type or programme",
            "this system",
            flow(Measure.ADJUSTMENTS)),
    PENDING(
            "pending",
            PETITIONS,
            "open petitions at the end, counted from the petitions and not from the flows",
            "FOIA annual report V.A",
            span -> span.end().get(Measure.PENDING)),
    SET_ASIDE(
            "setAside",
            PETITIONS,
            "those of pending that a directive has put on hold",
            "this system",
            span -> span.end().get(Measure.SET_ASIDE)),
    ACTIVE(
            "active",
            PETITIONS,
            "pending − setAside",
            "CourTools measure 4: active pending caseload",
            span -> span.end().get(Measure.PENDING) - span.end().get(Measure.SET_ASIDE)),
    RESIDUAL(
            "residual",
            PETITIONS,
            "pending − (pendingAtStart + received − granted − denied − closed + adjustments): zero where figures close",
            "this system",
            span -> span.flows().residual()),
    CLEARANCE_RATE(
            "clearanceRate",
            SHARE,
            "(granted + denied + closed) / received",
            "CourTools measure 2",
            span -> Span.share(span.disposed(), span.flow(Measure.RECEIVED))),
    GRANT_RATE_BY_DECIDED(
            "grantRateByDecided",
            SHARE,
            "granted / (granted + denied + closed)",
            Office.TABLE,
            span -> Span.share(span.flow(Measure.GRANTED), span.disposed())),
    GRANT_RATE_BY_RECEIVED(
            "grantRateByReceived",
            SHARE,
            "granted / received, both in the period: not the same petitions",
            Office.TABLE,
            span -> Span.share(span.flow(Measure.GRANTED), span.flow(Measure.RECEIVED))),
    PARDON_ATTORNEY_TO_GRANT(
            "pardonAttorneyToGrant",
            RECOMMENDATIONS,
            "recommendations of the Pardon Attorney to grant; one more after a remand counts again",
            "28 CFR 1.6(c)",
            flow(Measure.PARDON_ATTORNEY_TO_GRANT)),
    PARDON_ATTORNEY_TO_DENY(
            "pardonAttorneyToDeny",
            RECOMMENDATIONS,
            "the same, to deny",
            "28 CFR 1.6(c)",
            flow(Measure.PARDON_ATTORNEY_TO_DENY)),
    DEPUTY_TO_GRANT(
            "deputyToGrant",
            RECOMMENDATIONS,
            "recommendations of the Deputy Attorney General to grant",
            "28 CFR 1.6(c)",
            flow(Measure.DEPUTY_TO_GRANT)),
    DEPUTY_TO_DENY("deputyToDeny", RECOMMENDATIONS, "the same, to deny", "28 CFR 1.6(c)", flow(Measure.DEPUTY_TO_DENY)),
    REVERSALS(
            "reversals",
            RECOMMENDATIONS,
            "those of the Deputy Attorney General against the standing one of the Pardon Attorney",
            "this system",
            flow(Measure.REVERSALS)),
    REMANDS(
            "remands",
            CASES,
            "sent back with their recommendations by the Deputy Attorney General or the White House; one that is sent back"
                    + " again counts again",
            "this system",
            flow(Measure.REMANDS)),
    LIFE_SENTENCES_COMMUTED(
            "lifeSentencesCommuted",
            GRANTS,
            "commutations of sentences that contained life when commuted, less those declined",
            Office.TABLE,
            flow(Measure.LIFE_SENTENCES_COMMUTED)),
    TERMS_COMMUTED(
            "termsCommuted",
            GRANTS,
            "commutations from a known number of months to another: those that yearsCommuted is of",
            "this system",
            flow(Measure.TERMS_COMMUTED)),
    YEARS_COMMUTED(
            "yearsCommuted",
            YEARS,
            "months by which these terms became shorter / 12; life, and grants that name a date of expiry, have no months",
            "this system",
            span -> Span.hundredths(span.flow(Measure.MONTHS_COMMUTED) / 12.0)),
    FINES_REMITTED(
            "finesRemitted",
            GRANTS,
            "grants that remit a fine, less those declined",
            "28 CFR 1.1",
            flow(Measure.FINES_REMITTED)),
    CONDITIONAL_GRANTS(
            "conditionalGrants",
            GRANTS,
            "grants that depend on a condition, less those declined",
            Office.TABLE,
            flow(Measure.CONDITIONAL_GRANTS)),
    ANOMALIES(
            "anomalies",
            FACTS,
            "facts that contradict others of the same petition or grant; one of which neither is known is only listed",
            "this system",
            flow(Measure.ANOMALIES));

    /** A constant expression, for a constant of this enumeration can't use one of its static fields. */
    private static final class Office {
        static final String TABLE = "clemency statistics of the office";
    }

    private final String wireName;
    private final Unit unit;
    private final String formula;
    private final String source;
    private final Function<Span, ? extends Number> value;

    Definition(String wireName, Unit unit, String formula, String source, Function<Span, ? extends Number> value) {
        this.wireName = wireName;
        this.unit = unit;
        this.formula = formula;
        this.source = source;
        this.value = value;
    }

    private static Function<Span, Long> flow(Measure measure) {
        return span -> span.flow(measure);
    }

    @Override
    public String wireName() {
        return wireName;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public String formula() {
        return formula;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String address() {
        return "/api/figures";
    }

    /** Null where there is nothing to divide by. */
    public Number of(Span span) {
        return value.apply(span);
    }
}
