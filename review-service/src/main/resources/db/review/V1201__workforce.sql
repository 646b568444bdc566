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
    select p.attorney, p.kind, p.starts_on, p.ends_on,
        cast(p.terms ->> 'hoursPerWeek' as integer), cast(p.terms ->> 'openCaseLimit' as integer),
        p.terms -> 'clemencyTypes', p.terms -> 'programmes', p.presence, cast(p.leave ->> 'until' as date),
        p.kind = 'ATTORNEY' and p.presence = 'PRESENT',
        p.presence = 'DEPARTED' or p.presence = 'ON_LEAVE' and not cast(p.leave ->> 'keepsCases' as boolean)
    from (
        select s.attorney, s.kind, s.starts_on, s.ends_on, s.terms, s.leave,
            case when today < s.starts_on then 'NOT_STARTED'
                 when today > s.ends_on then 'DEPARTED'
                 when s.leave is not null then 'ON_LEAVE'
                 else 'PRESENT' end as presence
        from (
            select j.attorney, j.body ->> 'kind' as kind, j.effective_on as starts_on,
                (select case e.type when 'clemency.StaffDeparted' then e.effective_on end
                 from attorney_term e
                 where e.attorney = j.attorney and e.type in ('clemency.StaffDeparted', 'clemency.DepartureCancelled')
                 order by e.version desc limit 1) as ends_on,
                (select t.body -> 'terms'
                 from attorney_term t
                 where t.attorney = j.attorney and t.type in ('clemency.StaffJoined', 'clemency.WorkTermsChanged')
                   and t.effective_on <= greatest(today, j.effective_on)
                 order by t.effective_on desc, t.version desc limit 1) as terms,
                (select l.body
                 from attorney_term l
                 where l.attorney = j.attorney and l.type = 'clemency.LeavePlanned'
                   and today between l.effective_on and cast(l.body ->> 'until' as date)
                   and not exists (
                       select 1 from attorney_term c
                       where c.attorney = l.attorney and c.type = 'clemency.LeaveCancelled'
                         and c.effective_on = l.effective_on and c.version > l.version)
                 limit 1) as leave
            from attorney_term j
            where j.version = 1) s) p
$$;
