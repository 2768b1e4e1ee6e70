-- A repeated request is answered to the letter: jsonb would sort the members.
alter table idempotency_key alter column body type json;
