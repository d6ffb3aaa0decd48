import type { FailpointName } from '../../data/model/failpoint.ts';
import type { Plan } from './plan.ts';
import type { Trap } from './traps.ts';

/** Two customers leave, and nothing goes wrong. */
export const CALM: Plan = {
  visits: [
    { account: 'ada', manner: 'calm' },
    { account: 'ben', manner: 'calm' },
  ],
  traps: { wish: [], press: [], restart: [] },
  accounts: [],
  mail: [],
  database: [],
  clockMs: 0,
};

/** What has to go wrong besides, so that a failpoint is passed at all. */
const LEADING_TO: Partial<Record<FailpointName, Partial<Plan>>> = {
  'outbox.putting_off': { accounts: ['breaks_before'] },
  'outbox.burying': { mail: ['refused', 'refused'] },
};

/** Two customers leave, and this happens at this place once they press the button that binds. */
export function planAt(at: FailpointName, action: Trap['action']): Plan {
  const trap: Trap = { at, nth: 1, action };
  // Only a bot that failed is answered for.
  const before: Trap[] =
    at === 'turn.fell_back' ? [{ at: 'turn.thought', nth: 1, action: 'throw' }] : [];
  return {
    ...CALM,
    ...LEADING_TO[at],
    traps: { wish: [], press: [...before, trap], restart: [] },
  };
}
