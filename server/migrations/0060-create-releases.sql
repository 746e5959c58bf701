-- What was released about each body of cases, hash-chained by the release ledger itself. Hashes and privacy costs only.
create table release_ledgers (
  organisation text not null references organisations (id),
  body text not null check (length(body) between 1 and 100),
  ledger jsonb not null,
  primary key (organisation, body)
);

-- What anyone may read: released tables and estimates with their statements, made public by someone. Nothing here is sealed.
create table publications (
  organisation text not null references organisations (id),
  id text not null check (id ~ '^[A-Za-z0-9_-]{16,64}$'),
  kind text not null check (kind in ('release', 'estimate')),
  title text not null,
  about text not null,
  published date not null,
  statement jsonb not null,
  codebook jsonb,
  ordering bigint generated always as identity,
  primary key (organisation, id)
);
create table publication_files (
  organisation text not null,
  publication text not null,
  name text not null check (name ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$'),
  content text not null,
  primary key (organisation, publication, name),
  foreign key (organisation, publication) references publications (organisation, id) on delete cascade
);

do $$
declare
  walled text;
begin
  foreach walled in array array['release_ledgers', 'publications', 'publication_files'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_organisation on %I using (organisation = current_setting(''homeward.organisation'', true))
       with check (organisation = current_setting(''homeward.organisation'', true))', walled);
  end loop;
end
$$;

grant select, insert, update on release_ledgers to homeward_rows;
grant select, insert, delete on publications, publication_files to homeward_rows;
-- The role of the public page: it reads what is public and can reach nothing else.
grant select on publications, publication_files to homeward_public;
