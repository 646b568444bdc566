-- A petition as it was received. What happened to it since lies beside it, step by step.
create table petition (
    id            uuid        primary key,
    case_number   text        not null unique,
    clemency_type text        not null,
    received_on   date        not null,
    recorded_at   timestamptz not null,
    -- Keyed hash of the tracking code; the code itself is kept nowhere.
    tracking_hash bytea       not null unique,
    -- What the sender of a bulk file calls it; the same name again is no other petition.
    external_id   text        unique,
    -- All that the petitioner said.
    body          jsonb       not null
);

-- What the public may know: the step and its day. Told by review, in the order of the moments at which it was recorded there.
create table petition_step (
    petition    uuid        not null,
    recorded_at timestamptz not null,
    step        text        not null,
    occurred_on date        not null,
    primary key (petition, recorded_at, step)
);

-- A petition can be taken back once: the key decides who was first.
create table withdrawal (
    petition     uuid primary key references petition,
    requested_on date not null
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

grant select, insert on petition, petition_step, withdrawal to "${app}";
grant select, update on case_number to "${app}";
grant select, insert, update on accepted to "${app}";
