-- What customers attach, for a day. `kept_until`: milliseconds since 1970.
CREATE TABLE files (
  id text COLLATE "C" PRIMARY KEY,
  name text NOT NULL,
  content_type text NOT NULL,
  kept_until bigint NOT NULL,
  bytes bytea NOT NULL
);
ALTER TABLE files ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE INDEX files_kept_until ON files (kept_until);

-- Which migrations the program knew that made the commit: `migrate.ts` lets those of no older
-- program in, since it would not fill columns that it does not know.
ALTER TABLE commits ADD COLUMN migration integer;
