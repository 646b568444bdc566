create table attorney (
    id              uuid    primary key,
    name            text    not null,
    open_case_limit integer not null check (open_case_limit > 0)
);

-- Why an attorney got a case, as data. It is only added to.
create table assignment (
    petition    uuid        not null,
    sequence    bigint      not null,
    attorney    uuid        not null,
    explanation jsonb       not null,
    assigned_at timestamptz not null,
    primary key (petition, sequence)
);

grant select, insert, update on attorney to "${app}";
grant select, insert on assignment to "${app}";
