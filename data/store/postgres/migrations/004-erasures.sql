-- Customers who were erased, so that it is done again after a backup is restored.

CREATE TABLE erasures (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  doc json NOT NULL,
  by_asked text COLLATE "C",
  unfinished text COLLATE "C"
);
CREATE INDEX erasures_by_asked ON erasures (by_asked, id) WHERE by_asked IS NOT NULL;
CREATE INDEX erasures_unfinished ON erasures (unfinished, id) WHERE unfinished IS NOT NULL;
