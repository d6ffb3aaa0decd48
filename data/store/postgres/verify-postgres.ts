import pg from 'pg';
import { AdieuError } from '../../model/errors.ts';
import { fromKeyText } from './key-text.ts';
import { requireMigrated } from './migrate.ts';
import { readDocuments } from './read-back.ts';
import { COLLECTIONS, tableOf } from './tables.ts';

export interface VerifiedDatabase {
  readonly documents: number;
  readonly conversations: number;
  readonly entries: number;
}

/**
 * Reads all of a database, which may be in use, as it is at one moment: every document is JSON and
 * stands in its indexes where it belongs, and no sequence has a gap.
 * @throws AdieuError `store_damaged`, `store_format_newer`, `store_unavailable`
 */
export async function verifyPostgres(url: string): Promise<VerifiedDatabase> {
  const client = new pg.Client({ connectionString: url, application_name: 'adieu verifying' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await requireMigrated(client);
    let documents = 0;
    for (const collection of COLLECTIONS) {
      const { keysOf } = tableOf(collection);
      for await (const { id, json, keys } of readDocuments(client, collection)) {
        const right = keysOf(JSON.parse(json));
        if (keys.some((key, i) => key !== right[i])) {
          throw damaged(`${collection}/${id} is not where it belongs in its indexes`);
        }
        documents += 1;
      }
    }
    return { documents, ...(await verifySequences(client)) };
  } finally {
    await client.end();
  }
}

async function verifySequences(
  client: pg.ClientBase,
): Promise<Omit<VerifiedDatabase, 'documents'>> {
  const { rows } = await client.query<{
    readonly conversations: string;
    readonly entries: string;
    readonly gap: string | null;
  }>(
    `SELECT count(*) AS conversations, coalesce(sum(kept), 0) AS entries,
            min(conversation) FILTER (WHERE kept <> last - coalesce(up_to, 0)) AS gap
     FROM (SELECT conversation, count(*) AS kept, max(seq) AS last
           FROM entries GROUP BY conversation) AS sequences
     LEFT JOIN forgotten USING (conversation)`,
  );
  const [{ conversations, entries, gap } = { conversations: 0, entries: 0, gap: null }] = rows;
  if (gap !== null) throw damaged(`entries of ${fromKeyText(gap)} are missing`);
  return { conversations: Number(conversations), entries: Number(entries) };
}

function damaged(what: string): AdieuError {
  return new AdieuError('store_damaged', what);
}
