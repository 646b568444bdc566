-- What imports did, and every line that was rejected. The reasons never contain what was sent.

create table import (
    id uuid primary key,
    kind text not null,
    started_at timestamptz not null,
    state text not null check (state in ('RUNNING', 'DONE', 'STOPPED')),
    lines bigint not null default 0,
    created bigint not null default 0,
    unchanged bigint not null default 0,
    corrected bigint not null default 0,
    rejected bigint not null default 0
);

create table import_reject (
    import_id uuid not null references import (id),
    line bigint not null,
    violations jsonb not null,
    primary key (import_id, line)
);

grant select, insert, update on import to "${app}";
grant select, insert on import_reject to "${app}";
