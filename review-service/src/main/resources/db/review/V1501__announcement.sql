-- Who opened the file of a case, and when. It is only added to.
create table case_opening (
    petition  uuid        not null,
    opened_at timestamptz not null,
    actor     text        not null,
    roles     text        not null,
    primary key (petition, opened_at, actor)
);

-- A set of grants, or of denials, before and after it is signed.
create table announcement (
    id             uuid        primary key,
    revision       bigint      not null,
    lines_revision bigint      not null,
    status         text        not null check (status in ('DRAFT', 'SIGNED', 'DISCARDED')),
    outcome        text        not null check (outcome in ('GRANT', 'DENY')),
    decided_on     date,
    administration text,
    lines          integer     not null check (lines > 0),
    digest         text,
    changed_at     timestamptz not null,
    check ((status = 'SIGNED') = (digest is not null)),
    check (status <> 'SIGNED' or decided_on is not null and administration is not null)
);

create index announcement_list on announcement (changed_at, id);

-- What it consists of, at each revision that changed its lines. They are only added to.
create table announcement_line (
    announcement    uuid    not null,
    revision        bigint  not null,
    line            integer not null,
    petition        uuid    not null,
    terms           jsonb,
    override_reason text,
    primary key (announcement, revision, line)
);

-- Which drafts a petition stands in.
create index announcement_line_petition on announcement_line (petition);

-- What happened to it, by whom, with what it was afterwards. It is only added to.
create table announcement_event (
    announcement uuid        not null,
    revision     bigint      not null,
    kind         text        not null,
    body         jsonb       not null,
    actor        text        not null,
    roles        text        not null,
    recorded_at  timestamptz not null,
    primary key (announcement, revision)
);

grant select, insert on case_opening to "${app}";
grant select, insert, update on announcement to "${app}";
grant select, insert on announcement_line to "${app}";
grant select, insert on announcement_event to "${app}";
