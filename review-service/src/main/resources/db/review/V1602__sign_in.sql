-- The user who sits at an attorney's desk, and so sees what lies on it. Somebody may fill in for another: it is not unique.
alter table attorney add column sign_in text;

create index attorney_sign_in on attorney (sign_in);
