-- The way of a case: what lies in its file whatever its state is, and beside it what follows from both, for an index to find.
alter table clemency_case
    add column victims         boolean,
    add column papers          jsonb   not null default '{}',
    add column on_hold         boolean not null default false,
    add column acts_on         date,
    add column presumed_on     date,
    add column referral_due_on date,
    add column notice_due      text,
    add column reversals       integer not null default 0;

drop index clemency_case_pending;
-- With the sentence, on which the effort depends: what is open is counted from the index alone.
create index clemency_case_pending on clemency_case (clemency_type, programme, status, received_on, sentence_kind)
    where status in ('SCREENING', 'INCOMPLETE', 'WAITING', 'ASSIGNED', 'RECOMMENDED', 'AT_WHITE_HOUSE', 'SET_ASIDE');

-- What the calendar has to do next, and when. Few cases have anything.
create index clemency_case_acts on clemency_case (acts_on, petition) where acts_on is not null;
create index clemency_case_presumed on clemency_case (presumed_on, petition) where presumed_on is not null;

-- Referrals that nobody has answered, the first due first; notices that victims should get.
create index clemency_case_referral on clemency_case (referral_due_on, petition) where referral_due_on is not null;
create index clemency_case_notice on clemency_case (received_on, petition) where notice_due is not null;

create index clemency_case_reversed on clemency_case (petition) where reversals > 0;
