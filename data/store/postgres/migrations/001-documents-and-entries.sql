-- One table a collection. `doc` is `json`, not `jsonb`: that would sort the keys of a document
-- and refuse NUL in a text. Each declared index (data/store/collections.ts) is a column, filled
-- by the same function that the other drivers use; `COLLATE "C"` sorts it as they do.

CREATE TABLE conversations (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  by_account text COLLATE "C",
  by_start text COLLATE "C"
) WITH (fillfactor = 80);
CREATE INDEX conversations_by_account ON conversations (by_account, id) WHERE by_account IS NOT NULL;
CREATE INDEX conversations_by_start ON conversations (by_start, id) WHERE by_start IS NOT NULL;

CREATE TABLE bot_state (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL
) WITH (fillfactor = 80);

CREATE TABLE cases (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  by_conversation text COLLATE "C",
  by_account text COLLATE "C",
  by_opened text COLLATE "C",
  by_declared text COLLATE "C"
) WITH (fillfactor = 80);
CREATE INDEX cases_by_conversation ON cases (by_conversation, id) WHERE by_conversation IS NOT NULL;
CREATE INDEX cases_by_account ON cases (by_account, id) WHERE by_account IS NOT NULL;
CREATE INDEX cases_by_opened ON cases (by_opened, id) WHERE by_opened IS NOT NULL;
CREATE INDEX cases_by_declared ON cases (by_declared, id) WHERE by_declared IS NOT NULL;

CREATE TABLE receipts (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  by_case text COLLATE "C",
  by_account text COLLATE "C",
  by_issued text COLLATE "C"
);
CREATE INDEX receipts_by_case ON receipts (by_case, id) WHERE by_case IS NOT NULL;
CREATE INDEX receipts_by_account ON receipts (by_account, id) WHERE by_account IS NOT NULL;
CREATE INDEX receipts_by_issued ON receipts (by_issued, id) WHERE by_issued IS NOT NULL;

CREATE TABLE codes (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  by_expiry text COLLATE "C"
);
CREATE INDEX codes_by_expiry ON codes (by_expiry, id) WHERE by_expiry IS NOT NULL;

CREATE TABLE exports (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  by_expiry text COLLATE "C"
);
CREATE INDEX exports_by_expiry ON exports (by_expiry, id) WHERE by_expiry IS NOT NULL;

CREATE TABLE handoffs (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  by_conversation text COLLATE "C",
  live text COLLATE "C"
) WITH (fillfactor = 80);
CREATE INDEX handoffs_by_conversation ON handoffs (by_conversation, id) WHERE by_conversation IS NOT NULL;
CREATE INDEX handoffs_live ON handoffs (live, id) WHERE live IS NOT NULL;

CREATE TABLE tasks (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  open_by_due text COLLATE "C",
  by_conversation text COLLATE "C",
  by_done text COLLATE "C"
);
CREATE INDEX tasks_open_by_due ON tasks (open_by_due, id) WHERE open_by_due IS NOT NULL;
CREATE INDEX tasks_by_conversation ON tasks (by_conversation, id) WHERE by_conversation IS NOT NULL;
CREATE INDEX tasks_by_done ON tasks (by_done, id) WHERE by_done IS NOT NULL;

CREATE TABLE agents (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  by_name text COLLATE "C"
) WITH (fillfactor = 80);
CREATE INDEX agents_by_name ON agents (by_name, id) WHERE by_name IS NOT NULL;

CREATE TABLE outbox (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  scheduled_by_due text COLLATE "C",
  dead text COLLATE "C",
  by_conversation text COLLATE "C"
) WITH (fillfactor = 80);
CREATE INDEX outbox_scheduled_by_due ON outbox (scheduled_by_due, id) WHERE scheduled_by_due IS NOT NULL;
CREATE INDEX outbox_dead ON outbox (dead, id) WHERE dead IS NOT NULL;
CREATE INDEX outbox_by_conversation ON outbox (by_conversation, id) WHERE by_conversation IS NOT NULL;

CREATE TABLE dedupe (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  by_time text COLLATE "C"
);
CREATE INDEX dedupe_by_time ON dedupe (by_time, id) WHERE by_time IS NOT NULL;

CREATE TABLE audit (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  by_time text COLLATE "C"
);
CREATE INDEX audit_by_time ON audit (by_time, id) WHERE by_time IS NOT NULL;

CREATE TABLE audit_keys (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL
);

CREATE TABLE meta (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL
);

CREATE TABLE entries (
  conversation text COLLATE "C" NOT NULL,
  seq integer NOT NULL,
  entry json NOT NULL,
  PRIMARY KEY (conversation, seq)
);

-- The last entry that was forgotten, of sequences that go on.
CREATE TABLE forgotten (
  conversation text COLLATE "C" PRIMARY KEY,
  up_to integer NOT NULL
);

-- One row a commit, so that one whose answer was lost can be asked after. `void`: it will not
-- happen any more. Rows are deleted when nobody can ask any more.
CREATE TABLE commits (
  id uuid PRIMARY KEY,
  void boolean NOT NULL DEFAULT false,
  at timestamptz NOT NULL DEFAULT now()
);

-- Ends a commit of which an expectation does not hold.
CREATE FUNCTION refuse_commit() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an expected version or sequence differs' USING ERRCODE = 'AD409';
END
$$;
