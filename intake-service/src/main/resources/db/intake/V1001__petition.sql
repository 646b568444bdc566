-- A petition as it was received. What happened to it since lies beside it, step by step.
create table petition (
    id            uuid        primary key,
    case_number   text        not null unique,
    clemency_type text        not null,
    received_on   date        not null,
    recorded_at   timestamptz not null,
    -- Keyed hash of the tracking code. The code itself is kept only for a request that may come again (request_key), sealed.
    tracking_hash bytea       not null unique,
    -- Keyed hash of what the sender of a bulk file calls it, or of the line itself; the same again is no other petition.
    external_hash bytea       unique,
    -- Keyed hash of the register number: the same person asks for the same again.
    register_hash bytea,
    -- All that the petitioner said, sealed with the key of the petition.
    body          bytea       not null,
    -- Keyed hash of it: whether the same was sent again.
    body_hash     bytea
);
create index petition_register on petition (register_hash, clemency_type) where register_hash is not null;

-- The key of each petition, sealed with a key of the office. Without it the petition is gone, wherever copies of it lie.
create table petition_key (
    petition   uuid    primary key,
    office_key integer not null,
    wrapped    bytea   not null
);
-- Those that are still sealed with an old key, when keys are rotated.
create index petition_key_office on petition_key (office_key, petition);

-- Requests with an Idempotency-Key, for as long as their answers can be given again.
create table request_key (
    hash       bytea       primary key,
    body_hash  bytea       not null,
    petition   uuid        not null,
    -- The tracking code that was answered, sealed with the key of the petition.
    code       bytea       not null,
    expires_at timestamptz not null
);
create index request_key_expiry on request_key (expires_at);
-- They go with their petition.
create index request_key_petition on request_key (petition);

-- What the public may know: the step and its day. Told by review, in the order of the moments at which it was recorded there.
create table petition_step (
    petition    uuid        not null,
    recorded_at timestamptz not null,
    step        text        not null,
    occurred_on date        not null,
    primary key (petition, recorded_at, step)
);

-- What was sent to a petition after it, each told in its order. The petition itself was version 1.
create table petition_change (
    petition    uuid        not null references petition,
    version     bigint      not null,
    kind        text        not null check (kind in ('WITHDRAWAL', 'STATEMENT', 'CONTACT')),
    occurred_on date        not null,
    recorded_at timestamptz not null,
    -- What was said, sealed with the key of the petition; a withdrawal says nothing.
    body        bytea,
    primary key (petition, version)
);
-- A petition can be taken back once: the index decides who was first.
create unique index petition_change_withdrawal on petition_change (petition) where kind = 'WITHDRAWAL';

-- What must not be destroyed whatever its age, and why.
create table petition_hold (
    petition  uuid        primary key references petition,
    reason    text        not null,
    placed_by text        not null,
    placed_at timestamptz not null
);

-- Whose personal data were destroyed, when, and by whom.
create table destruction (
    petition     uuid        primary key references petition,
    destroyed_on date        not null,
    destroyed_by text        not null
);

-- The next case number of each series. Taken once per shared commit: in order, never reused, without a gap.
create table case_number (
    prefix text   primary key,
    next   bigint not null
);
insert into case_number (prefix, next) values ('C', 1), ('P', 1);

-- How many petitions were accepted: counted with them, so that nobody has to count them again.
create table accepted (
    clemency_type text   primary key,
    petitions     bigint not null
);

grant select, insert on petition, petition_step, petition_change, destruction to "${app}";
-- A code that was lost is replaced.
grant update (tracking_hash) on petition to "${app}";
-- The search hashes, which go with the key.
grant update (register_hash, external_hash, body_hash) on petition to "${app}";
grant select, insert, update, delete on petition_hold to "${app}";
grant select, update on case_number to "${app}";
grant select, insert, delete, update on petition_key to "${app}";
grant select, insert, update, delete on request_key to "${app}";
grant select, insert, update on accepted to "${app}";
