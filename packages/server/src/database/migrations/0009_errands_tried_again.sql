-- An errand that could not be carried out is set aside for a while, so that the others go on.
alter table case_call add column next_try_at timestamptz not null default '-infinity';
