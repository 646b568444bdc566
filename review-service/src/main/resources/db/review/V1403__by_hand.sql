-- Why somebody assigned a case by hand; null where a rule did.
alter table assignment add column reason text;

-- The reports of a week.
create index assignment_at on assignment (assigned_at);
