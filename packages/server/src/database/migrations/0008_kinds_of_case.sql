-- A request for support is one kind of case; a guide may declare others (a registration, a renewal, a missed call).
alter table "case" add column kind text not null default 'request';
-- The prepaid incident of a pack that the case used up, and maybe gave back.
alter table "case" add column incident text not null default 'none' check (incident in ('none', 'used', 'returned'));
update "case" c set incident = 'used'
  from contract k
 where k.workspace_id = c.workspace_id and k.id = c.contract_id and k.incidents_bought is not null;

create index case_of_kind on "case" (workspace_id, guide, kind) where closed_at is null and kind <> 'request';

-- Terms of a contract's own, by their ids in the guide, and the serial numbers delivered under it.
alter table contract add column terms text[] not null default '{}';
alter table contract add column serials text[] not null default '{}';

-- Acts that one case calls for on others, written with the event that calls and kept until all are carried out.
create table case_call (
  workspace_id uuid not null,
  case_id uuid not null,
  seq int not null check (seq >= 0),
  account_id uuid not null,
  called_at timestamptz not null,
  primary key (workspace_id, case_id, seq)
);
alter table case_call enable row level security;
create policy case_call_own on case_call to upheld_app
  using (workspace_id = (select current_workspace())
    and ((select current_account()) is null or account_id = (select current_account())));
