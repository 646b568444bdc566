-- The last version applied of each subject. Its row is the lock under which a subject's events are applied.
create table inbox_version (
    topic   text   not null,
    subject uuid   not null,
    version bigint not null,
    primary key (topic, subject)
) with (fillfactor = 80);

-- Records that came before their predecessor, kept as they came until the gap closes.
create table inbox_parked (
    topic            text        not null,
    subject          uuid        not null,
    version          bigint      not null,
    record_partition integer     not null,
    record_offset    bigint      not null,
    headers          jsonb       not null,
    body             bytea       not null,
    parked_at        timestamptz not null default clock_timestamp(),
    primary key (topic, subject, version)
);

grant select, insert, update on inbox_version to "${app}";
grant select, insert, delete on inbox_parked to "${app}";
