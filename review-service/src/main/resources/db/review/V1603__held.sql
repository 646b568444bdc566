drop index clemency_case_pending;
-- With the holds: what is kept by one is not worked on, and is counted apart.
create index clemency_case_pending on clemency_case (clemency_type, programme, status, received_on, sentence_kind, on_hold)
    where status in ('SCREENING', 'INCOMPLETE', 'WAITING', 'ASSIGNED', 'RECOMMENDED', 'AT_WHITE_HOUSE', 'SET_ASIDE');
