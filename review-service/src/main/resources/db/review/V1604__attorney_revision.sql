-- How often name and sign-in were put; with the version of the terms it makes the revision that If-Match names.
alter table attorney add column revision bigint not null default 1;
