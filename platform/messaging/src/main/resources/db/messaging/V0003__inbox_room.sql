-- The row of a new subject is written twice in its first transaction: half of a page is for the second version, which then
-- needs no other page and no other entry in the index.
alter table inbox_version set (fillfactor = 50);
