-- Which days of the record are over, so that nothing is added to them.
create table record_closing (
    day       date        primary key,
    closed_at timestamptz not null
);

-- What stands for the entries of a closed day; each is made after the one before it.
create table record_seal (
    day       date        primary key references record_closing (day),
    entries   bigint      not null,
    root      bytea       not null,
    previous  bytea       not null,
    hash      bytea       not null,
    sealed_at timestamptz not null
);

-- Who did what, and how the thing was before and after. The texts are kept as they were hashed: json, not jsonb.
create table record_entry (
    kind     text        not null,
    subject  uuid        not null,
    sequence bigint      not null,
    at       timestamptz not null,
    day      date        not null,
    actor    text        not null,
    roles    text        not null,
    action   text        not null,
    before   json,
    after    json,
    salt     bytea       not null,
    previous bytea       not null,
    hash     bytea       not null,
    primary key (kind, subject, sequence)
);

-- Days follow one another in the table, too.
create index record_entry_day on record_entry using brin (day);

-- The last entry of each thing but cases, which keep their own.
create table record_head (
    kind     text   not null,
    subject  uuid   not null,
    sequence bigint not null,
    hash     bytea  not null,
    primary key (kind, subject)
);

alter table clemency_case
    add column record_sequence bigint not null default 0,
    add column record_hash     bytea  not null default decode(repeat('00', 32), 'hex');

create function record_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'the record is only added to' using errcode = 'insufficient_privilege';
end $$;

create trigger record_entry_only_grows before update or delete or truncate on record_entry
    for each statement execute function record_only_grows();
create trigger record_closing_only_grows before update or delete or truncate on record_closing
    for each statement execute function record_only_grows();
create trigger record_seal_only_grows before update or delete or truncate on record_seal
    for each statement execute function record_only_grows();

-- A closed day binds. Whoever closes one waits for the lock, and so for all who are adding to it; whoever was planned
-- before the closing and came after it is asked to try again. One check a statement, however many entries.
create function record_day_binds() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(27985248627813991);
    if exists (select from added a where a.day <= (select max(c.day) from record_closing c)) then
        raise exception 'the day was closed in the meantime' using errcode = 'serialization_failure';
    end if;
    return null;
end $$;

create trigger record_entry_day_binds after insert on record_entry referencing new table as added
    for each statement execute function record_day_binds();

grant select, insert on record_entry, record_closing, record_seal to "${app}";
grant select, insert, update on record_head to "${app}";
