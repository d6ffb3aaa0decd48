-- What waits in the outbox, by kind, then by due: where many of one kind are stuck, the others are found.

ALTER TABLE outbox ADD COLUMN scheduled_by_kind text COLLATE "C";
UPDATE outbox SET scheduled_by_kind = (doc #>> '{effect,kind}') || '|' || scheduled_by_due
  WHERE scheduled_by_due IS NOT NULL;
CREATE INDEX outbox_scheduled_by_kind ON outbox (scheduled_by_kind, id) WHERE scheduled_by_kind IS NOT NULL;
