-- A customer organisation.
create table account (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  name text not null check (name <> ''),
  customer_id text not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, customer_id)
);

create table contact (
  workspace_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  name text not null check (name <> ''),
  email text not null,
  phone text not null default '',
  language text not null check (language in ('en', 'zh-CN', 'ko')),
  zone text not null,
  roles text[] not null default '{}',
  primary key (workspace_id, id),
  foreign key (workspace_id, account_id) references account (workspace_id, id)
);
create index contact_account on contact (workspace_id, account_id);

create table staff (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  name text not null check (name <> ''),
  email text not null,
  role text not null check (role in ('engineer', 'manager', 'administrator')),
  language text not null check (language in ('en', 'zh-CN', 'ko')),
  -- Roles of guides that this person holds beside their own: duty-manager, licence-desk.
  duties text[] not null default '{}',
  primary key (workspace_id, id)
);

-- Which sign-in is which person of a workspace.
create table workspace_member (
  workspace_id uuid not null references workspace (id),
  user_id uuid not null,
  role text not null check (role in ('customer', 'engineer', 'manager', 'administrator')),
  person_id uuid not null,
  account_id uuid,
  primary key (workspace_id, user_id),
  check ((role = 'customer') = (account_id is not null))
);
create index workspace_member_user on workspace_member (user_id);

create table api_key (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  name text not null check (name <> ''),
  prefix text not null unique,
  secret_sha256 bytea not null,
  role text not null check (role in ('engineer', 'manager', 'administrator')),
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id)
);

create table contract (
  workspace_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  number text not null,
  guide text not null,
  offering text not null,
  add_ons text[] not null default '{}',
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  -- Prepaid incidents; null where the offering is no pack.
  incidents_bought int check (incidents_bought >= 0),
  primary key (workspace_id, id),
  unique (workspace_id, number),
  foreign key (workspace_id, account_id) references account (workspace_id, id)
);
create index contract_account on contract (workspace_id, account_id);

create table contract_product (
  workspace_id uuid not null,
  contract_id uuid not null,
  product text not null,
  account_id uuid not null,
  primary key (workspace_id, contract_id, product),
  foreign key (workspace_id, contract_id) references contract (workspace_id, id)
);

-- A product that a customer has registered with the vendor.
create table registration (
  workspace_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  guide text not null,
  product text not null,
  version text,
  serial text,
  registered_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, account_id) references account (workspace_id, id)
);
create index registration_account on registration (workspace_id, account_id, guide, product);

-- A published edition as it was loaded. Cases are pinned to it, so it is never changed.
create table guide_edition (
  workspace_id uuid not null references workspace (id),
  guide text not null,
  edition text not null,
  sha256 bytea not null,
  files jsonb not null,
  stored_at timestamptz not null default now(),
  primary key (workspace_id, guide, edition)
);
revoke update, delete on guide_edition from upheld_app;

alter table account enable row level security;
alter table contact enable row level security;
alter table staff enable row level security;
alter table workspace_member enable row level security;
alter table api_key enable row level security;
alter table contract enable row level security;
alter table contract_product enable row level security;
alter table registration enable row level security;
alter table guide_edition enable row level security;

create policy account_own on account to upheld_app
  using (workspace_id = current_workspace() and (current_account() is null or id = current_account()));
create policy contact_own on contact to upheld_app
  using (workspace_id = current_workspace() and (current_account() is null or account_id = current_account()));
create policy contract_own on contract to upheld_app
  using (workspace_id = current_workspace() and (current_account() is null or account_id = current_account()));
create policy contract_product_own on contract_product to upheld_app
  using (workspace_id = current_workspace() and (current_account() is null or account_id = current_account()));
create policy registration_own on registration to upheld_app
  using (workspace_id = current_workspace() and (current_account() is null or account_id = current_account()));
create policy workspace_member_own on workspace_member to upheld_app
  using (workspace_id = current_workspace() and (current_account() is null or account_id = current_account()));
-- Customers' acts send notices to staff, so their transactions may read who that is; nothing of it is shown to them.
create policy staff_own on staff to upheld_app using (workspace_id = current_workspace());
create policy api_key_own on api_key to upheld_app
  using (workspace_id = current_workspace() and current_account() is null);
create policy guide_edition_own on guide_edition to upheld_app using (workspace_id = current_workspace());
