-- Needed before an organisation is known, so without row-level security; no name and no address: those are sealed records.
create table accounts (
  id text primary key check (id ~ '^[A-Za-z0-9_-]{16,64}$'),
  organisation text not null references organisations (id),
  -- SHA-256 of the lower-case address under a fixed prefix: finds an account at sign-in.
  email_hash bytea not null unique,
  roles text[] not null default '{}',
  state text not null default 'invited' check (state in ('invited', 'active', 'suspended')),
  -- Argon2id, with its own salt and parameters.
  password text,
  -- The second factor's secret, sealed under a key made from the password.
  second_factor bytea,
  -- The last time step a code was used for: no code works twice.
  last_step bigint,
  failures integer not null default 0,
  barred_until timestamptz,
  last_seen date
);
create index accounts_of_an_organisation on accounts (organisation);

-- Tokens are stored as SHA-256 only.
create table sessions (
  token_hash bytea primary key,
  account text not null references accounts (id) on delete cascade,
  seen timestamptz not null,
  ends timestamptz not null
);

-- One-time links: to sign in for the first time, or to accept an invitation.
create table links (
  token_hash bytea primary key,
  account text not null references accounts (id) on delete cascade,
  kind text not null check (kind in ('sign-in', 'invitation')),
  ends timestamptz not null,
  used boolean not null default false
);

grant select, insert, update, delete on accounts, sessions, links to homeward_rows;
