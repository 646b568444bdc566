-- A grant as the Justice Department published it, texts untouched, beside what is understood of it. The identity is a
-- digest of what makes a record one of this grant, name included: it stays here, and the id is what others see.
create table published_grant (
    id                           uuid        primary key,
    identity                     text        not null unique,
    version                      bigint      not null,
    granted_on                   date        not null,
    clemency_type                text        not null,
    recipient                    text        not null,
    district_and_sentencing_date text        not null,
    offense                      text        not null,
    sentence                     text        not null,
    terms                        text        not null,
    understood                   jsonb       not null,
    declined_on                  date,
    recorded_at                  timestamptz not null
);

-- Announcements, and the list page by page.
create index published_grant_announced on published_grant (granted_on, id);

-- What was told of a grant, by whom, and on which record; null where a refusal came without one. It is only added to.
create table published_grant_event (
    published_grant uuid        not null,
    version         bigint      not null,
    type            text        not null,
    body            jsonb       not null,
    record          jsonb,
    actor           text        not null,
    roles           text        not null,
    recorded_at     timestamptz not null,
    primary key (published_grant, version)
);

grant select, insert, update on published_grant to "${app}";
grant select, insert on published_grant_event to "${app}";
