-- What imports did, and every line that was rejected. The reasons never contain what was sent.

create table import (
    id uuid primary key,
    -- Whoever works on it: an import that was broken off is taken up again, and whoever had it before writes no more.
    attempt uuid not null,
    kind text not null,
    format text not null check (format in ('NDJSON', 'CSV')),
    started_at timestamptz not null,
    -- When it was last heard of: one whose process has died stays RUNNING, and is told apart by this.
    touched_at timestamptz not null,
    state text not null check (state in ('RUNNING', 'DONE', 'STOPPED')),
    lines bigint not null default 0,
    created bigint not null default 0,
    unchanged bigint not null default 0,
    corrected bigint not null default 0,
    rejected bigint not null default 0,
    bytes bigint not null default 0,
    -- As announced; null where it was not.
    total_bytes bigint,
    -- The key of the file that is kept for a while, sealed; null when it has been forgotten.
    file_key bytea,
    -- Which key of the office has sealed it.
    file_office_key int
);
create index import_started on import (started_at);

create table import_reject (
    import_id uuid not null references import (id),
    line bigint not null,
    violations jsonb not null,
    primary key (import_id, line)
);

-- The file as it came, sealed, a batch of lines a part.
create table import_file (
    import_id uuid not null references import (id),
    part int not null,
    first_line bigint not null,
    last_line bigint not null,
    body bytea not null,
    -- What its lines are about, as the service that reads them marks it: for the day on which one of those is to be forgotten.
    subjects bigint[] not null,
    primary key (import_id, part)
);

grant select, insert, update on import to "${app}";
grant select, insert, delete on import_reject to "${app}";
grant select, insert, delete on import_file to "${app}";
