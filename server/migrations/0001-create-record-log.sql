-- In clear: random ids, organisation, kind, position, day. Everything else is in `sealed`.
-- An organisation must be found before its rows can be: no row-level security, and nothing here but an id and a mark.
create table organisations (
  id text primary key check (id ~ '^[A-Za-z0-9_-]{16,64}$'),
  demonstration boolean not null,
  made date not null default current_date
);

-- The organisation's own key, wrapped by a key file or a passphrase. Needed before anything can be opened.
create table organisation_keys (
  organisation text not null references organisations (id),
  version integer not null,
  kind text not null check (kind in ('key-file', 'passphrase')),
  salt bytea not null,
  wrapped bytea not null,
  made date not null default current_date,
  primary key (organisation, version)
);

-- One data key per record, wrapped by the organisation's key. `wrapped` is null once the record was erased.
create table record_keys (
  organisation text not null,
  kind text not null,
  record text not null,
  -- The data key's own version, bound into every seal; and the version of the organisation's key that wraps it.
  version integer not null default 1,
  wrapped_by integer not null,
  wrapped bytea,
  primary key (organisation, kind, record)
);

-- The log. `seal_hash` is SHA-256 of `sealed`; `hash` chains it to the entry before.
create table changes (
  organisation text not null,
  position bigint not null,
  id text not null,
  act text not null check (act in ('changed', 'seen', 'exported', 'refused', 'erased', 'signed-in')),
  kind text not null,
  record text,
  day date not null,
  sealed bytea not null,
  seal_hash bytea not null,
  hash bytea not null,
  primary key (organisation, position),
  unique (organisation, id)
);
create index changes_of_a_record on changes (organisation, kind, record, position);

-- Sealed files, in parts, each with its place bound into the seal.
create table blobs (
  organisation text not null,
  id text not null,
  part integer not null,
  sealed bytea not null,
  primary key (organisation, id, part)
);

do $$
declare
  walled text;
begin
  foreach walled in array array['organisation_keys', 'record_keys', 'changes', 'blobs'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_organisation on %I using (organisation = current_setting(''homeward.organisation'', true))
       with check (organisation = current_setting(''homeward.organisation'', true))', walled);
  end loop;
end
$$;

grant select, insert on organisations to homeward_rows;
grant select, insert, update, delete on organisation_keys, record_keys to homeward_rows;
-- Nobody who serves requests can rewrite the log.
grant select, insert on changes to homeward_rows;
grant select, insert, delete on blobs to homeward_rows;
