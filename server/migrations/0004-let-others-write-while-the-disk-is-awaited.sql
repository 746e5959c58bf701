-- Extends the log and answers once the new entries are on the disk. The lock is given back before the disk is awaited, so that the next
-- writer's entries share the wait: one for many. What is read meanwhile may still be lost in a crash; whoever shows it makes it durable first.
create procedure extend_log_durably(
  org text, key_version integer, writer text, believed_position bigint, believed_hash bytea,
  entries json, keys json, bytes bytea,
  inout state text, inout end_position bigint, inout end_hash bytea
) language plpgsql as $$
begin
  perform set_config('synchronous_commit', 'off', true);
  select extended.state, extended.end_position, extended.end_hash into state, end_position, end_hash
    from extend_log(org, key_version, writer, believed_position, believed_hash, entries, keys, bytes) as extended;
  commit;
  -- A transaction that writes nothing does not wait for the disk; this one does, and with it for everything before it.
  if state = 'written' then
    perform pg_logical_emit_message(true, 'homeward', '');
  end if;
end
$$;
