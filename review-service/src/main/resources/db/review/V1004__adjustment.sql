-- Changes of a count that no petition caused.
create table adjustment (
    id            uuid        primary key,
    clemency_type text        not null,
    programme     text        not null,
    count         integer     not null check (count <> 0),
    reason        text        not null,
    occurred_on   date        not null,
    actor         text        not null,
    roles         text        not null,
    recorded_at   timestamptz not null
);

grant select, insert on adjustment to "${app}";
