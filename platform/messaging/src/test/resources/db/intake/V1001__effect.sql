-- What the tests' handler has done, once per event: a second time would violate the key.
create table effect (
    topic   text   not null,
    subject uuid   not null,
    version bigint not null,
    seq     bigint generated always as identity,
    primary key (topic, subject, version)
);
grant select, insert on effect to "${app}";
