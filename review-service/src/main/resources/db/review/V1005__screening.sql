-- What the rules found when the petition came in: names of rules and their severities.
alter table clemency_case add column screening jsonb not null default '[]';
