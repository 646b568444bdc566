-- As rows are handed over, many at a time: an array of these is read several times as fast as JSON.
create type case_row as (
    petition uuid, case_number text, clemency_type text, programme text, received_on date, district text,
    offence_category text, sentence_kind text, screening jsonb, victims boolean, state jsonb, papers jsonb, on_hold boolean,
    acts_on date, presumed_on date, referral_due_on date, notice_due text, reversals integer, since date,
    reviews_version bigint, grants_version bigint, expected bigint, record_sequence bigint, record_hash bytea);

create type case_event_row as (
    petition uuid, sequence bigint, type text, body jsonb, actor text, roles text, recorded_at timestamptz);

create type record_entry_row as (
    kind text, subject uuid, sequence bigint, at timestamptz, day date, actor text, roles text, action text,
    before json, after json, salt bytea, previous bytea, hash bytea);
