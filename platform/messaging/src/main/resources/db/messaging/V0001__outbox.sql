-- Events on their way out: written in the transaction of the change that they tell, deleted once the broker has them.
create table outbox (
    id       bigint generated always as identity primary key,
    topic    text        not null,
    key      text        not null,
    headers  jsonb       not null,
    body     text        not null,
    added_at timestamptz not null default clock_timestamp()
);

-- The table is nearly empty and turns over all the time. The relay reads from its low end, which dead rows make slow:
-- vacuum after every 1,000 of them, however large the table is, at full speed, and let it give back the empty end.
alter table outbox set (
    autovacuum_vacuum_threshold = 1000,
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 10000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_analyze_threshold = 10000,
    autovacuum_vacuum_cost_delay = 0
);

grant select, insert, delete on outbox to "${app}";
