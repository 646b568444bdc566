-- What an attorney does now is read off what was said of it and from when: see attorney_standing.
alter table attorney drop column open_case_limit;

-- Who of the staff works when, how much and on what; who said so, when and why. It is only added to. Version 1 is the
-- first day; each is told on the topic of the workforce under the same version. The reason is free text and stays here.
create table attorney_term (
    attorney     uuid        not null,
    version      bigint      not null,
    id           uuid        not null,
    type         text        not null,
    effective_on date        not null,
    body         jsonb       not null,
    reason       text,
    actor        text        not null,
    roles        text        not null,
    recorded_at  timestamptz not null,
    primary key (attorney, version)
);

grant select, insert on attorney_term to "${app}";

-- What is in force on a day, of everybody who ever worked here: terms, the first and the last day, and where they are.
-- Before the first day the terms are those of the first day. An empty list of types or programmes stands for all.
-- takes_cases: an attorney who is at work. gives_back: whose cases return to the queue.
create function attorney_standing(today date)
returns table (
    attorney uuid, kind text, starts_on date, ends_on date, hours_per_week integer, open_case_limit integer,
    clemency_types jsonb, programmes jsonb, presence text, leave_until date, takes_cases boolean, gives_back boolean)
language sql stable as $$
    select j.attorney, j.body ->> 'kind', j.effective_on, e.ends_on,
        cast(t.terms ->> 'hoursPerWeek' as integer), cast(t.terms ->> 'openCaseLimit' as integer),
        t.terms -> 'clemencyTypes', t.terms -> 'programmes', p.presence, l.until,
        j.body ->> 'kind' = 'ATTORNEY' and p.presence = 'PRESENT',
        p.presence = 'DEPARTED' or p.presence = 'ON_LEAVE' and not l.keeps_cases
    from attorney_term j
    left join lateral (
        select case d.type when 'clemency.StaffDeparted' then d.effective_on end as ends_on
        from attorney_term d
        where d.attorney = j.attorney and d.type in ('clemency.StaffDeparted', 'clemency.DepartureCancelled')
        order by d.version desc limit 1) e on true
    cross join lateral (
        select c.body -> 'terms' as terms
        from attorney_term c
        where c.attorney = j.attorney and c.type in ('clemency.StaffJoined', 'clemency.WorkTermsChanged')
          and c.effective_on <= greatest(today, j.effective_on)
        order by c.effective_on desc, c.version desc limit 1) t
    left join lateral (
        select cast(a.body ->> 'until' as date) as until, cast(a.body ->> 'keepsCases' as boolean) as keeps_cases
        from attorney_term a
        where a.attorney = j.attorney and a.type = 'clemency.LeavePlanned'
          and today between a.effective_on and cast(a.body ->> 'until' as date)
          and not exists (
              select 1 from attorney_term c
              where c.attorney = a.attorney and c.type = 'clemency.LeaveCancelled'
                and c.effective_on = a.effective_on and c.version > a.version)
        limit 1) l on true
    cross join lateral (
        select case when today < j.effective_on then 'NOT_STARTED'
                    when today > e.ends_on then 'DEPARTED'
                    when l.until is not null then 'ON_LEAVE'
                    else 'PRESENT' end as presence) p
    where j.version = 1
$$;
