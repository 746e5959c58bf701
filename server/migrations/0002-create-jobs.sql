-- Ids and codes only: what a job is about is sealed elsewhere. `beat` shows that its runner lives, and is cleared with its end.
create table jobs (
  organisation text not null,
  id text not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  about text check (about ~ '^[A-Za-z0-9_-]{1,100}$'),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  step text not null default 'waiting' check (step ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  share real not null default 0 check (share between 0 and 1),
  problem text check (problem ~ '^[a-z]+(-[a-z]+)*$'),
  runner text,
  attempts integer not null default 0,
  beat timestamptz,
  ordering bigint generated always as identity,
  primary key (organisation, id)
);
create index jobs_open on jobs (organisation, ordering) where state in ('waiting', 'running');
alter table jobs enable row level security;
alter table jobs force row level security;
create policy own_organisation on jobs using (organisation = current_setting('homeward.organisation', true))
  with check (organisation = current_setting('homeward.organisation', true));
grant select, insert, update, delete on jobs to homeward_jobs;
