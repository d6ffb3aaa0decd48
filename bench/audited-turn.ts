import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TurnContext } from 'botbuilder';
import { openLowdbStore } from '../data/store/lowdb/open-lowdb-store.ts';
import { turnOf } from '../dialogs/turn.ts';
import { auditOf } from '../test/support/audited.ts';
import { turnRig } from '../test/support/turn-rig.ts';
import { median, ratioOf, report } from './row.ts';

/**
 * The CPU of a turn with the audit and without, sealing included: of one in which nothing happens
 * but talk, and of one that declares, asks for a change and shows a receipt. The bot itself does
 * next to nothing, so the share of the audit is the largest that it can be.
 */
const ROUNDS = 7;
const TURNS = 400;
const IN_FLIGHT = 16;

const folder = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
const rigs = [await openRig('with', true), await openRig('without', false)] as const;
const rows = [];
for (const said of ['talk', 'declare'] as const) {
  const figures: readonly [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, rig] of rigs.entries()) {
      const ms = await rig.round(said);
      // The first of each warms up.
      if (round > 0) figures[i === 0 ? 0 : 1].push(ms);
    }
  }
  const [ours, peer] = figures.map(median) as [number, number];
  rows.push({
    what: `CPU of a turn ${said === 'talk' ? 'of talk' : 'that declares'}, with the audit and without (ms)`,
    ours: ours.toFixed(3),
    peer: peer.toFixed(3),
    ratio: ratioOf(ours, peer),
  });
}
for (const rig of rigs) await rig.close();
await rm(folder, { recursive: true });
report(rows);

async function openRig(name: string, audited: boolean) {
  const store = await openLowdbStore({
    directory: join(folder, name),
    now: () => new Date(),
    onFault: ({ message }) => console.error(message),
  });
  let recorder: ReturnType<typeof auditOf>['recorder'] | null = null;
  const rig = turnRig(answer, {
    store,
    record: {
      write: async (unit) => recorder?.write(unit),
      written: () => undefined,
    },
  });
  const { sealer, ...audit } = auditOf(store, rig.clock);
  if (audited) ({ recorder } = audit);
  let turns = 0;
  return {
    /** @returns CPU of the process in ms a turn */
    async round(said: 'talk' | 'declare'): Promise<number> {
      const before = process.cpuUsage();
      for (let done = 0; done < TURNS; done += IN_FLIGHT) {
        const ids = Array.from({ length: IN_FLIGHT }, (_, i) => `c${String(i)}`);
        await Promise.all(ids.map((id) => rig.say(`${said} ${String(turns++)}`, null, id)));
      }
      await sealer.seal();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000 / TURNS;
    },
    close: () => store.close(),
  };
}

async function answer(context: TurnContext): Promise<void> {
  const turn = turnOf(context);
  const { text } = context.activity;
  if (text.startsWith('declare')) {
    const at = turn.now.toISOString();
    const caseId = `case ${text}`;
    turn.record({ type: 'declaration', change: 'cancel', at, words: text, verified: true });
    turn.record({ type: 'receipt', channel: 'screen', at, fields: {}, text });
    const request = { change: 'cancel', subscriptionId: 'plus', endDate: null } as const;
    turn.request(`apply:${caseId}`, { kind: 'account.apply', accountId: 'ada', caseId, request });
  }
  await context.sendActivity('ok');
}
