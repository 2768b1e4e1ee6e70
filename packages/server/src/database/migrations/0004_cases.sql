-- A case in one row: what lists show, sort and find by, and when time alone changes it next. Everything here is
-- computed from case_event and may be computed again.
create table "case" (
  workspace_id uuid not null,
  id uuid not null,
  number bigint not null,
  account_id uuid not null,
  contact_id uuid not null,
  contact_name text not null,
  contract_id uuid,
  guide text not null,
  edition text not null,
  product text not null,
  title text not null,
  severity text not null,
  severity_rank smallint not null,
  status text not null check (status in
    ('new', 'withUs', 'waitsForCustomer', 'waitsForVendor', 'waitsForRelease', 'solutionProposed', 'closed')),
  turn text not null check (turn in ('customer', 'vendor')),
  owner_id uuid,
  owner_name text,
  opened_at timestamptz not null,
  last_activity_at timestamptz not null,
  closed_at timestamptz,
  -- The earliest due time of an open clock; infinity where there is none.
  next_due_at timestamptz not null,
  next_due_for_customer_at timestamptz not null,
  missed_at timestamptz,
  version int not null check (version > 0),
  wake_at timestamptz,
  chain_hash bytea not null,
  search tsvector not null,
  primary key (workspace_id, id),
  unique (workspace_id, number),
  foreign key (workspace_id, account_id) references account (workspace_id, id)
);
create index case_due on "case" (wake_at) where wake_at is not null;
create index case_queue on "case" (workspace_id, next_due_at, id) where closed_at is null;
create index case_of_account on "case" (workspace_id, account_id, next_due_for_customer_at, id);
create index case_activity on "case" (workspace_id, last_activity_at, id);
create index case_of_owner on "case" (workspace_id, owner_id, next_due_at, id) where closed_at is null;
create index case_of_contract on "case" (workspace_id, contract_id);
create index case_search on "case" using gin (search) with (fastupdate = on);

-- The history, written once. hash = sha256(hash of the event before || canonical JSON of this one).
create table case_event (
  workspace_id uuid not null,
  case_id uuid not null,
  seq int not null check (seq >= 0),
  account_id uuid not null,
  event jsonb not null,
  hash bytea not null,
  primary key (workspace_id, case_id, seq)
);

-- A file that was, or is being, uploaded. It is its uploader's until a case takes it.
create table file (
  workspace_id uuid not null,
  id uuid not null,
  account_id uuid,
  uploader_id uuid not null,
  uploader_name text not null,
  name text not null,
  type text not null,
  bytes bigint not null check (bytes >= 0),
  uploaded_at timestamptz,
  case_id uuid,
  -- Attached to a note: customers do not see it.
  internal boolean not null default false,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index file_of_case on file (workspace_id, case_id) where case_id is not null;

-- Mails to be rendered and sent, written in the transaction of the events they tell of.
create table outbox (
  workspace_id uuid not null,
  id uuid not null,
  account_id uuid,
  case_id uuid,
  case_number bigint,
  notice text not null,
  counts_as text not null check (counts_as in ('activity', 'reminder', 'none')),
  event_seqs int[] not null default '{}',
  say jsonb,
  recipients jsonb not null,
  language text not null,
  subject text,
  text text,
  html text,
  headers jsonb,
  message_id text,
  state text not null default 'queued' check (state in ('queued', 'sent', 'deferred', 'dead', 'kept')),
  tries int not null default 0,
  next_try_at timestamptz,
  problem text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (workspace_id, id)
);
create index outbox_waiting on outbox (next_try_at) where state in ('queued', 'deferred');

-- Answers to requests that bore an Idempotency-Key, for a day.
create table idempotency_key (
  workspace_id uuid not null,
  actor_id uuid not null,
  key text not null,
  fingerprint bytea not null,
  status smallint not null,
  headers jsonb not null,
  body jsonb not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, actor_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);

revoke update, delete on case_event from upheld_app;
revoke delete on "case" from upheld_app;

alter table "case" enable row level security;
alter table case_event enable row level security;
alter table file enable row level security;
alter table outbox enable row level security;
alter table idempotency_key enable row level security;

create policy case_own on "case" to upheld_app
  using (workspace_id = current_workspace() and (current_account() is null or account_id = current_account()));
create policy case_event_own on case_event to upheld_app
  using (workspace_id = current_workspace() and (current_account() is null or account_id = current_account()));
create policy file_own on file to upheld_app
  using (workspace_id = current_workspace() and (current_account() is null or account_id = current_account()));
create policy outbox_own on outbox to upheld_app
  using (workspace_id = current_workspace() and (current_account() is null or account_id = current_account()));
create policy idempotency_key_own on idempotency_key to upheld_app using (workspace_id = current_workspace());
