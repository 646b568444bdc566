-- Which class of cases was set aside or reinstated, when and by whom.
create table directive (
    id              uuid        primary key,
    kind            text        not null check (kind in ('SET_ASIDE', 'REINSTATE')),
    clemency_type   text        not null,
    programme       text        not null,
    received_before date,
    issued_on       date        not null,
    actor           text        not null,
    roles           text        not null,
    cases           integer     not null,
    recorded_at     timestamptz not null
);

grant select, insert on directive to "${app}";
