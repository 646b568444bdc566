-- A case as it is now. What it is lies in its state; status and attorney are read off it, so they can't contradict it.
create table clemency_case (
    petition         uuid   primary key,
    case_number      text   not null,
    clemency_type    text   not null,
    programme        text   not null,
    received_on      date   not null,
    district         text,
    offence_category text   not null,
    sentence_kind    text   not null,
    state            jsonb  not null,
    status           text   not null generated always as (state ->> 'status') stored,
    attorney         uuid   generated always as (cast(state ->> 'attorney' as uuid)) stored,
    since            date   not null,
    reviews_version  bigint not null,
    grants_version   bigint not null
);

-- The queue of each programme, oldest first; its head is found without reading the queue.
create index clemency_case_queue on clemency_case (programme, received_on, case_number collate "C") where status = 'WAITING';

-- What lies on an attorney's desk.
create index clemency_case_desk on clemency_case (attorney) where status = 'ASSIGNED';

-- Lists by status, page by page.
create index clemency_case_list on clemency_case (status, received_on, petition);

-- The classes that directives name, and the counts of what is pending.
create index clemency_case_pending on clemency_case (clemency_type, programme, status, received_on)
    where status in ('WAITING', 'ASSIGNED', 'RECOMMENDED', 'SET_ASIDE');

-- What happened to a case, by whom. It is only added to, by the statement that changes the case: no foreign key needed.
create table case_event (
    petition    uuid        not null,
    sequence    bigint      not null,
    type        text        not null,
    body        jsonb       not null,
    actor       text        not null,
    roles       text        not null,
    recorded_at timestamptz not null,
    primary key (petition, sequence)
);

grant select, insert, update on clemency_case to "${app}";
grant select, insert on case_event to "${app}";
