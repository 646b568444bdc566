-- Why a directive was issued, and classes that begin after a day.
alter table directive
    add column received_after date,
    add column reason         text not null;
