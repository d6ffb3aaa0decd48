import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { AdieuError } from '../../model/errors.ts';
import type { Failpoint } from '../../model/failpoint.ts';
import type { Change } from '../contract.ts';
import { CommitOrder } from './commit-order.ts';
import { type CommitPlan, planCommit } from './commit-plan.ts';
import { type CommitNote, commitStatement } from './commit-statement.ts';
import type { Connections } from './connections.ts';
import { hasSqlState, isLost } from './lost.ts';
import { prepared } from './statement.ts';

const REFUSED = 'AD409';
const NOT_UNIQUE = '23505';
const KEPT = '10 minutes';
/** A constraint: the only one is that of `migrate`. */
const NOT_ALLOWED = '23514';

/**
 * Carries out commits, each as one transaction.
 *
 * Each has a row in `commits`. Where a connection is lost before the answer came, that row
 * tells what became of it: it is there, or its place is taken, so that it never will be. Only
 * then the commit is tried again. So it is done once, or not at all.
 */
export class Committer {
  readonly #connections: Connections;
  readonly #migration: number;
  readonly #onNewer: () => void;
  readonly #failpoint: Failpoint | undefined;
  readonly #order = new CommitOrder();

  /**
   * @param migration The last that this program knows.
   * @param onNewer A newer program has changed the tables: nothing more is taken from this one.
   */
  constructor(
    connections: Connections,
    migration: number,
    onNewer: () => void,
    failpoint?: Failpoint,
  ) {
    this.#connections = connections;
    this.#migration = migration;
    this.#onNewer = onNewer;
    this.#failpoint = failpoint;
  }

  /** @throws AdieuError `store_conflict`, `store_unavailable`, `store_format_newer` */
  async commit(changes: readonly Change[]): Promise<void> {
    const plan = planCommit(changes);
    await this.#order.run(changes, async () => {
      await this.#failpoint?.('database.asking');
      await this.#connections.again(() => this.#attempt(plan, randomUUID()));
      await this.#failpoint?.('database.answered');
    });
  }

  /** Resolves when nothing is under way. */
  idle(): Promise<void> {
    return this.#order.idle();
  }

  async #attempt(plan: CommitPlan, id: string): Promise<void> {
    try {
      const note = { id, migration: this.#migration };
      await this.#connections.once((client) => carryOut(client, plan, note));
    } catch (error) {
      if (hasSqlState(error, REFUSED) || hasSqlState(error, NOT_UNIQUE)) {
        throw new AdieuError('store_conflict', 'somebody else was faster', { cause: error });
      }
      if (hasSqlState(error, NOT_ALLOWED)) {
        this.#onNewer();
        const message = 'a newer version has changed the database; start that one in place of this';
        throw new AdieuError('store_format_newer', message, { cause: error });
      }
      if (!isLost(error) || !(await this.#wasDone(id))) throw error;
    }
  }

  /** Forgets commits that nobody can ask after any more: work does not wait that long. */
  async sweep(): Promise<void> {
    await this.#connections.read(
      prepared(`DELETE FROM commits WHERE at < now() - interval '${KEPT}'`, []),
    );
  }

  /** False also means that it will not be done any more, however late it arrives. */
  async #wasDone(id: string): Promise<boolean> {
    const [row] = await this.#connections.read<{ readonly void: boolean }>(
      prepared(
        `INSERT INTO commits (id, void) VALUES ($1::uuid, true)
         ON CONFLICT (id) DO UPDATE SET void = commits.void RETURNING void`,
        [id],
      ),
    );
    return row?.void === false;
  }
}

async function carryOut(client: pg.PoolClient, plan: CommitPlan, note: CommitNote): Promise<void> {
  const [only, ...more] = plan;
  if (!only) return;
  if (more.length === 0) {
    await client.query(commitStatement(only, note));
    return;
  }
  await client.query('BEGIN');
  try {
    await client.query(commitStatement(only, note));
    for (const parts of more) await client.query(commitStatement(parts, null));
    await client.query('COMMIT');
  } catch (error) {
    if (!isLost(error)) await client.query('ROLLBACK');
    throw error;
  }
}
