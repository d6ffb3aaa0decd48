import { AdieuError } from '../../data/model/errors.ts';
import type { Conversation, Task } from '../../data/model/records.ts';
import type { Entry } from '../../data/model/transcript.ts';
import type { Company } from '../../data/policy/company.ts';
import { type Finding, findingLine } from '../../data/policy/fairness/check-fairness.ts';
import { holdsOffer } from '../../data/policy/fairness/offers.ts';
import { AT_FIRST, type GuardState } from '../../data/policy/guard/guard-state.ts';
import { type Judgement, judgeTurn } from '../../data/policy/guard/judge-turn.ts';
import type { TurnGuard } from '../turn/turn-guard.ts';
import type { UnitOfWork } from '../turn/unit-of-work.ts';
import { type Mended, mendTurn } from './mend-turn.ts';
import { turnLines } from './turn-lines.ts';

export interface GuardDeps {
  readonly company: Pick<Company, 'privacyUrl'>;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** True: a turn that breaks a promise is mended and goes on; false: it fails. */
  readonly mends: boolean;
  /** Raised for each rule that a turn would have broken. */
  readonly onBroken: (broken: Broken) => void;
  /** The guard itself failed; the turn goes on as it is. */
  readonly onError: (error: unknown) => void;
}

export interface Broken {
  readonly rule: string;
  readonly conversationId: string;
  readonly outcome: 'mended' | 'left';
}

export type BrokenCount = Pick<Broken, 'rule' | 'outcome'> & { readonly count: number };

const DAY_MS = 86_400_000;

/** The last thing before a turn is committed: holds it to the promises. */
export class Guard implements TurnGuard {
  readonly #deps: GuardDeps;
  readonly #counts = new Map<string, BrokenCount>();

  constructor(deps: GuardDeps) {
    this.#deps = deps;
  }

  /** Since the start, for the metrics. */
  get counts(): readonly BrokenCount[] {
    return [...this.#counts.values()];
  }

  inspect(unit: UnitOfWork): void {
    try {
      this.#inspect(unit);
    } catch (error) {
      if (!this.#deps.mends) throw error;
      this.#deps.onError(error);
    }
  }

  #inspect(unit: UnitOfWork): void {
    const [first] = unit.entries;
    if (!first) return;
    const { conversation } = unit;
    const state = stateOf(conversation, first.seq);
    const judge = (turn: readonly Entry[]): Judgement =>
      judgeTurn(state, turnLines(turn, conversation));
    const turn = unit.entries.map(({ entry }) => entry);
    const judgement = judge(turn);
    if (judgement.found.length === 0) {
      remember(unit, judgement.next);
      return;
    }
    if (!this.#deps.mends) throw broken(judgement.found);
    const mended = mendTurn(turn, judgement, judge, this.#optionsFor(conversation, judgement.next));
    unit.rewrite(withoutLostOffers(mended, conversation));
    this.#report(unit, judgement.found, mended.left);
    remember(unit, mended.judgement.next);
  }

  #optionsFor(conversation: Conversation, { leaving }: GuardState) {
    const { language, country } = conversation;
    const query = new URLSearchParams({ lang: language, ...(country === null ? {} : { country }) });
    const { publicUrl, company } = this.#deps;
    return {
      language,
      way: leaving?.[0] ?? 'cancel',
      leavePage: `${publicUrl}/leave?${query.toString()}`,
      privacyPage: company.privacyUrl ?? `${publicUrl}/privacy?lang=${language}`,
    } as const;
  }

  #report(unit: UnitOfWork, found: readonly Finding[], left: readonly Finding[]): void {
    const at = unit.now.toISOString();
    const rules = [...new Set(found.map(({ id }) => id))];
    const lost = new Set(left.map(({ id }) => id));
    unit.record({ type: 'guard', at, rules, left: [...lost] });
    if (lost.size > 0) {
      const task = taskFor(unit, [...lost]);
      unit.put('tasks', task);
      unit.record({ type: 'task', kind: task.kind, due: task.dueAt });
    }
    const conversationId = unit.conversation.id;
    for (const rule of rules) {
      const outcome = lost.has(rule) ? 'left' : 'mended';
      const key = `${rule} ${outcome}`;
      const count = (this.#counts.get(key)?.count ?? 0) + 1;
      this.#counts.set(key, { rule, outcome, count });
      this.#deps.onBroken({ rule, conversationId, outcome });
    }
  }
}

/** A conversation that began before there was a guard has been greeted. */
function stateOf({ guard }: Conversation, firstSeq: number): GuardState {
  return { ...AT_FIRST, ...(guard ?? { begun: firstSeq > 1 }) };
}

/** Only what is so is kept: a few letters in the conversation's record. */
function remember(unit: UnitOfWork, next: GuardState): void {
  const guard = Object.fromEntries(
    Object.entries(next).filter(([, value]) => value !== false && value !== null),
  );
  unit.updateConversation({ guard });
}

function withoutLostOffers({ turn }: Mended, conversation: Conversation): readonly Entry[] {
  const offers = turnLines(turn, conversation).some(
    (line) => line.type === 'message' && line.actor !== 'customer' && holdsOffer(line),
  );
  return offers
    ? turn
    : turn.filter((entry) => entry.kind !== 'event' || entry.event.type !== 'offer');
}

function broken(found: readonly Finding[]): AdieuError {
  return new AdieuError('promise_broken', found.map(findingLine).join('\n'));
}

function taskFor(unit: UnitOfWork, rules: readonly string[]): Task {
  const { conversation, now } = unit;
  return {
    id: unit.newId('task'),
    kind: 'promise_broken',
    conversationId: conversation.id,
    caseId: conversation.caseId,
    accountId: conversation.accountId,
    note: rules.join(', '),
    createdAt: now.toISOString(),
    dueAt: new Date(now.getTime() + DAY_MS).toISOString(),
    doneAt: null,
    doneBy: null,
  };
}
