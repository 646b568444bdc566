-- What the lines of a dry run are known by, for as long as it goes on: one that comes again is told so. It lies here and not
-- in the memory, since a file is as long as it likes. Worth nothing after a crash.
create unlogged table dry_run_line (
    -- Begins with the time (UUID, version 7): what a process left behind that died is found by it.
    run           uuid  not null,
    external_hash bytea not null,
    body_hash     bytea not null,
    received_on   date  not null,
    primary key (run, external_hash)
);

grant select, insert, delete on dry_run_line to "${app}";
