package clemency.review.attorney;

/** What lies on each desk, as a part of somebody else's statement: whoever assigns reads all he needs in one. */
public final class Workloads {

    /** As SQL: a JSON array with an object for each attorney who is there. */
    public static final String DESKS = """
            (select coalesce(jsonb_agg(jsonb_build_object('attorney', a.id, 'openCaseLimit', a.open_case_limit,
                'openCases', (select count(*) from clemency_case c
                              where c.attorney = a.id and c.status = 'ASSIGNED'))), '[]') from attorney a)""";

    private Workloads() {}
}
