-- How many hours a part of the work takes, from a day on. A new line replaces the one for the same cases; null stands for
-- all. It is only added to.
create table effort_standard (
    id            bigint        generated always as identity primary key,
    effective_on  date          not null,
    stage         text          not null,
    clemency_type text,
    programme     text,
    complexity    text,
    hours         numeric(6, 2) not null check (hours >= 0),
    reason        text          not null,
    actor         text          not null,
    roles         text          not null,
    recorded_at   timestamptz   not null
);

-- Nobody has published what a case costs. 12,026 petitions a year with 22 attorneys leave 3.3 hours for each: the standard
-- for an ordinary commutation lies about there, and the others are estimates beside it. They are for an office to replace.
insert into effort_standard (effective_on, stage, clemency_type, programme, complexity, hours, reason, actor, roles, recorded_at)
select date '2000-01-01', s.stage, s.clemency_type, s.programme, s.complexity, s.hours,
    'To begin with: an estimate, not a measurement.', 'review-service', 'service', timestamptz '2000-01-01 05:00Z'
from (values
    ('SCREENING',      null,     null,      null,       0.5),
    ('REFERRALS',      null,     null,      null,       0.5),
    ('REFERRALS',      'PARDON', null,      null,       1.5),
    ('INVESTIGATION',  null,     null,      null,       2.5),
    ('INVESTIGATION',  null,     null,      'SIMPLE',   1.5),
    ('INVESTIGATION',  null,     null,      'COMPLEX',  4),
    ('INVESTIGATION',  'PARDON', null,      null,       10),
    ('INVESTIGATION',  null,     'CAPITAL', null,       80),
    ('RECOMMENDATION', null,     null,      null,       1),
    ('RECOMMENDATION', null,     null,      'COMPLEX',  2),
    ('RECOMMENDATION', 'PARDON', null,      null,       4),
    ('RECOMMENDATION', null,     'CAPITAL', null,       40)
) as s (stage, clemency_type, programme, complexity, hours);

-- What is in force on a day: of the lines for the same cases the one with the latest day, and of those the latest.
create function effort_standards(today date)
returns table (
    id bigint, effective_on date, stage text, clemency_type text, programme text, complexity text, hours numeric)
language sql stable as $$
    select distinct on (s.stage, s.clemency_type, s.programme, s.complexity)
        s.id, s.effective_on, s.stage, s.clemency_type, s.programme, s.complexity, s.hours
    from effort_standard s
    where s.effective_on <= today
    order by s.stage, s.clemency_type, s.programme, s.complexity, s.effective_on desc, s.id desc
$$;

-- Hours really spent. It is only added to: a line with fewer than no hours takes back what was wrong.
create table case_hours (
    id          uuid          primary key,
    petition    uuid          not null,
    stage       text          not null,
    attorney    uuid          not null,
    worked_on   date          not null,
    hours       numeric(5, 2) not null check (hours <> 0),
    actor       text          not null,
    roles       text          not null,
    recorded_at timestamptz   not null
);

create index case_hours_of_case on case_hours (petition);
create index case_hours_of_attorney on case_hours (attorney, worked_on);

grant select, insert on effort_standard to "${app}";
grant select, insert on case_hours to "${app}";
