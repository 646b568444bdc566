-- What a manager set about assignment, when and why; the last version is in force. It is only added to.
create table levers (
    version bigint      primary key,
    levers  jsonb       not null,
    reason  text        not null,
    actor   text        not null,
    roles   text        not null,
    set_at  timestamptz not null
);

-- Which attorney never gets which case, and why. It is only added to.
create table conflict_of_interest (
    attorney    uuid        not null,
    petition    uuid        not null,
    reason      text        not null,
    actor       text        not null,
    roles       text        not null,
    recorded_at timestamptz not null,
    primary key (attorney, petition)
);

-- One is made at a time, so they have an order: the last hundred are what shares are measured by.
alter table assignment
    add column turn      bigint generated always as identity,
    add column programme text   not null generated always as (explanation ->> 'programme') stored;

create index assignment_lately on assignment (turn desc, programme) where programme <> 'CAPITAL';

-- A case on hold is in nobody's queue. An attorney may handle a type of clemency only: each type of each programme is a queue.
drop index clemency_case_queue;
create index clemency_case_queue on clemency_case (programme, clemency_type, received_on, case_number collate "C")
    where status = 'WAITING' and not on_hold;

grant select, insert on levers, conflict_of_interest to "${app}";
