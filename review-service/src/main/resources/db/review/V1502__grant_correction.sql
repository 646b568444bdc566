-- Why the terms of a grant were corrected: of the petition, or of the grant where there is none, at that version of what is
-- told of it. It is only added to.
create table grant_correction (
    subject     uuid        not null,
    version     bigint      not null,
    reason      text        not null,
    actor       text        not null,
    roles       text        not null,
    recorded_at timestamptz not null,
    primary key (subject, version)
);

grant select, insert on grant_correction to "${app}";
