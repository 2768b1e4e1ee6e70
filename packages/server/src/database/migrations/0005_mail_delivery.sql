-- Whether the sending of a mail has been written into its case's history; null while it is still to be written.
alter table outbox add column recorded_at timestamptz;
create index outbox_unrecorded on outbox (workspace_id, id) where state in ('sent', 'kept') and recorded_at is null;
create index outbox_thread on outbox (workspace_id, case_id, created_at) where message_id is not null;
