-- The cases that a mail lists, as they stood when it was called for.
alter table outbox add column listing jsonb;
