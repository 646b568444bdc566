-- As events are handed over, many at a time: an array of these is read several times as fast as JSON.
create type outbox_row as (topic text, key text, headers jsonb, body text);
