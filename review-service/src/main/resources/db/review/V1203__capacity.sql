-- With the sentence, on which the effort depends: what is open is counted from the index alone.
drop index clemency_case_pending;
create index clemency_case_pending on clemency_case (clemency_type, programme, status, received_on, sentence_kind)
    where status in ('WAITING', 'ASSIGNED', 'RECOMMENDED', 'SET_ASIDE');

-- What ended lately.
create index clemency_case_ended on clemency_case (since, programme, status)
    where status in ('GRANTED', 'DENIED', 'CLOSED', 'DECLINED');
