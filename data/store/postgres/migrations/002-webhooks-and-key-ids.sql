-- Webhooks are looked up by endpoint, and there were none before; keys of the audit by their id.

ALTER TABLE outbox ADD COLUMN webhooks text COLLATE "C";
CREATE INDEX outbox_webhooks ON outbox (webhooks, id) WHERE webhooks IS NOT NULL;

ALTER TABLE audit_keys ADD COLUMN by_key_id text COLLATE "C";
UPDATE audit_keys SET by_key_id = doc ->> 'keyId';
CREATE INDEX audit_keys_by_key_id ON audit_keys (by_key_id, id) WHERE by_key_id IS NOT NULL;
