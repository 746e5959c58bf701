-- Extends an organisation's log by entries that were sealed and chained outside: one round trip, one transaction. It writes only when all is
-- as the writer believed: the organisation's key, where the log ends, and which records have keys. Otherwise it writes nothing and says so.
-- `entries` and `keys` name their pieces of `bytes`: an entry's sealed bytes, then the hash of those, then its hash in the chain; a new
-- key's wrapped bytes. A key without a piece must be there already.
create function extend_log(
  org text, key_version integer, writer text, believed_position bigint, believed_hash bytea,
  entries json, keys json, bytes bytea
) returns table (state text, end_position bigint, end_hash bytea) language plpgsql as $$
begin
  perform set_config('homeward.organisation', org, true), set_config('role', 'homeward_rows', true);
  -- The same lock as every other way of writing: nobody else extends this log until the transaction ends.
  perform pg_advisory_xact_lock(hashtextextended(org, 1));
  if (select max(version) from organisation_keys where organisation = org) is distinct from key_version then
    return query select 'differs', null::bigint, null::bytea;
    return;
  end if;
  select changes.position, changes.hash into end_position, end_hash
    from changes where organisation = org order by changes.position desc limit 1;
  if coalesce(end_position, 0) <> believed_position
    or coalesce(end_hash, decode(repeat('00', 32), 'hex')) <> believed_hash then
    state := 'moved';
    return next;
    return;
  end if;
  if exists (
    select from json_to_recordset(keys) as needed (kind text, record text, start integer)
    where needed.start is null and not exists (
      select from record_keys as held where held.organisation = org and held.kind = needed.kind
        and held.record = needed.record and held.wrapped_by = key_version and held.wrapped is not null
    )
  ) then
    return query select 'differs', null::bigint, null::bytea;
    return;
  end if;
  insert into record_keys (organisation, kind, record, version, wrapped_by, wrapped)
    select org, made.kind, made.record, made.version, key_version, substring(bytes from made.start for made.length)
    from json_to_recordset(keys) as made (kind text, record text, version integer, start integer, length integer)
    where made.start is not null;
  insert into changes (organisation, position, id, act, kind, record, day, sealed, seal_hash, hash)
    select org, added.position, added.id, added.act, added.kind, added.record, added.day,
      substring(bytes from added.start for added.length), substring(bytes from added.start + added.length for 32),
      substring(bytes from added.start + added.length + 32 for 32)
    from json_to_recordset(entries) as added (
      position bigint, id text, act text, kind text, record text, day date, start integer, length integer
    );
  select max(added.position) into end_position from json_to_recordset(entries) as added (position bigint);
  perform pg_notify('homeward_log', org || ' ' || end_position || ' ' || writer);
  state := 'written';
  return next;
end
$$;
