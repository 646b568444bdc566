package clemency.review.attorney;

/** What lies on each desk, as a part of somebody else's statement: whoever assigns reads all he needs in one. */
public final class Workloads {

    /** As SQL: a JSON array with an object for each attorney who is at work on the day given as the parameter {@code :today}. */
    public static final String DESKS = """
            (select coalesce(json_agg(json_build_object('attorney', s.attorney, 'openCaseLimit', s.open_case_limit,
                'openCases', (select count(*) from clemency_case c
                              where c.attorney = s.attorney and c.status = 'ASSIGNED'),
                'clemencyTypes', s.clemency_types, 'programmes', s.programmes)), '[]')
             from attorney_standing(cast(:today as date)) s where s.takes_cases)""";

    private Workloads() {}
}
