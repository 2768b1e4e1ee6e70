-- Upheld signs in as the owner of the tables and does its daily work as upheld_app, which row-level security
-- binds: a query that forgets its workspace then sees nothing instead of everything.
do $$
begin
  if not exists (select from pg_roles where rolname = 'upheld_app') then
    begin
      create role upheld_app nologin;
    exception
      -- Roles belong to the whole server: another database's first start may have been quicker.
      when duplicate_object or unique_violation then null;
    end;
  end if;
  if not pg_has_role(current_user, 'upheld_app', 'member') then
    execute format('grant upheld_app to %I', current_user);
  end if;
exception
  when insufficient_privilege then
    raise insufficient_privilege using
      message = format('"%s" may neither create the role upheld_app nor become a member of it', current_user),
      hint = format('Let an administrator run: create role upheld_app nologin; grant upheld_app to "%s";', current_user);
end
$$;

grant usage on schema public to upheld_app;
alter default privileges in schema public grant select, insert, update, delete on tables to upheld_app;
alter default privileges in schema public grant usage, select on sequences to upheld_app;

-- Whom the current transaction works for; null outside of a workspace, which no row matches.
create function current_workspace() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('upheld.workspace_id', true), '')::uuid;

-- The customer organisation that the current transaction is narrowed to; null for staff.
create function current_account() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('upheld.account_id', true), '')::uuid;

create table workspace (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null check (name <> ''),
  next_case_number bigint not null default 10001 check (next_case_number > 0),
  created_at timestamptz not null default now()
);

alter table workspace enable row level security;
create policy workspace_own on workspace to upheld_app
  using (id = current_workspace())
  with check (id = current_workspace());
