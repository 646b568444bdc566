-- What ended lately.
create index clemency_case_ended on clemency_case (since, programme, status)
    where status in ('GRANTED', 'DENIED', 'CLOSED', 'DECLINED');
