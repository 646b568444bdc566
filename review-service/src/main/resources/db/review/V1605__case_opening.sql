-- Beside the rights of the service, as for the record: its owner has to take the lock off first.
create trigger case_opening_only_grows before update or delete or truncate on case_opening
    for each statement execute function record_only_grows();
