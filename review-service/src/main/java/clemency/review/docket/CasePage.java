package clemency.review.docket;

import java.util.List;

/** @param next to be sent as {@code after} for the cases that follow; null where there are none */
record CasePage(List<CaseView> cases, String next) {

    static CasePage of(List<CaseView> cases, int limit) {
        return new CasePage(
                cases,
                cases.size() < limit ? null : Cursor.after(cases.getLast()).text());
    }
}
