-- A statement by itself is all or nothing where it ends with this: a case that somebody changed meanwhile is missing from what
-- was written.
create function all_or_none(written bigint, wanted bigint) returns bigint language plpgsql as $$
begin
    if written <> wanted then
        raise exception 'a case was changed in the meantime' using errcode = 'serialization_failure';
    end if;
    return written;
end $$;

-- A closed day binds. Whoever closes one waits for the lock, and so for all who are adding to the record; whoever comes after
-- the closing reads, once the lock is had, on which day the record is open again. Once a statement, however many entries, and
-- before the first of them: so the statement itself can ask on which day an entry belongs.
drop trigger record_entry_day_binds on record_entry;
drop function record_day_binds();

create function record_opens() returns trigger language plpgsql as $$
declare
    held text;
begin
    -- Assigned, which takes no query of its own as perform would.
    held := pg_advisory_xact_lock_shared(27985248627813991);
    perform set_config('clemency.record_open',
        coalesce(cast((select max(c.day) + 1 from record_closing c) as text), '-infinity'), true);
    return null;
end $$;

create trigger record_entry_opens before insert on record_entry
    for each statement execute function record_opens();

create function record_open() returns date language sql stable
return cast(current_setting('clemency.record_open') as date);

create function record_day_is_closed() returns trigger language plpgsql as $$
begin
    raise exception 'the day % is closed', new.day using errcode = 'insufficient_privilege';
end $$;

create trigger record_entry_day_binds after insert on record_entry
    for each row when (new.day < record_open()) execute function record_day_is_closed();

-- As placements are handed over, in their order.
create type assignment_row as (
    petition uuid, sequence bigint, attorney uuid, explanation jsonb, reason text, assigned_at timestamptz);

-- An event with what it takes to tell it: the same text goes into the log and into the outbox.
drop type case_event_row;
create type case_event_row as (
    petition uuid, sequence bigint, type text, body text, actor text, roles text, recorded_at timestamptz,
    topic text, headers jsonb);

-- What is never looked for is not counted either: documents by the thousand are sorted to no use.
alter table clemency_case
    alter column state set statistics 0, alter column papers set statistics 0,
    alter column screening set statistics 0, alter column record_hash set statistics 0;
alter table case_event alter column body set statistics 0;
alter table record_entry
    alter column before set statistics 0, alter column after set statistics 0, alter column salt set statistics 0,
    alter column previous set statistics 0, alter column hash set statistics 0;
alter table assignment alter column explanation set statistics 0;
