-- What an attorney can be given: the condition is that of the index of the queues, and is written here alone.
create view waiting_case as
    select petition, case_number, clemency_type, programme, received_on from clemency_case
    where status = 'WAITING' and not on_hold;

-- Why somebody assigned a case by hand; null where a rule did.
alter table assignment add column reason text;

-- The reports of a week.
create index assignment_at on assignment (assigned_at);

grant select on waiting_case to "${app}";
