import { LANGUAGES, type Language } from '../../model/language.ts';
import { checkFairness, type Finding } from './check-fairness.ts';
import { allOf, conversationOf, languageOf } from './conversation.ts';
import type { Conversation, Leaving } from './conversation.ts';
import type { FairnessReport, Spoken } from './fairness-report.ts';
import { isNotUnderstood } from './i09-fallback-keeps-the-way-out.ts';
import { neededOf } from './i11-within-the-budget.ts';
import type { Level } from './invariant.ts';
import type { Line } from './recorded.ts';
import { StrangersAlike } from './strangers-alike.ts';

type Counted = { -readonly [K in keyof Spoken]: Spoken[K] };

/**
 * Judges the conversations of a stretch of time, one after another, and counts. Whatever could
 * be seen before it began was counted then: what is found again is not counted again, what
 * shows itself late (a receipt mail that never went) is.
 */
export class ReportCounter {
  readonly #period: Pick<FairnessReport, 'from' | 'to'>;
  readonly #strangers = new StrangersAlike();
  readonly #languages = Object.fromEntries(
    LANGUAGES.map((language) => [language, nothing()]),
  ) as Record<Language, Counted>;
  readonly #broken = new Map<string, { level: Level; in: Set<string>; count: number }>();
  #conversations = 0;
  #declarations = 0;
  #receipts = 0;
  #unreadable = 0;

  constructor(period: Pick<FairnessReport, 'from' | 'to'>) {
    this.#period = period;
  }

  /**
   * @param lines All of one conversation, up to now.
   * @returns what is newly found in it
   */
  add(lines: readonly Line[], unreadable = 0): readonly Finding[] {
    this.#unreadable += unreadable;
    if (!lines.some(({ at }) => this.#isIn(at))) return [];
    const conversation = conversationOf(lines);
    this.#conversations += 1;
    this.#countDeclarations(conversation);
    this.#countSentences(conversation);
    for (const leaving of conversation.leavings) this.#countLeaving(leaving);
    const found = [...this.#newIn(lines), ...this.#strangers.add(conversation)];
    for (const finding of found) this.#countFinding(finding);
    return found;
  }

  get report(): FairnessReport {
    return {
      ...this.#period,
      conversations: this.#conversations,
      declarations: this.#declarations,
      receipts: this.#receipts,
      violations: [...this.#broken]
        .map(([rule, { level, in: where, count }]) => ({
          rule,
          level,
          conversations: where.size,
          count,
        }))
        .toSorted((a, b) => a.rule.localeCompare(b.rule)),
      unreadable: this.#unreadable,
      languages: this.#languages,
    };
  }

  #isIn(at: string): boolean {
    return at >= this.#period.from && at < this.#period.to;
  }

  #newIn(lines: readonly Line[]): readonly Finding[] {
    const atOf = new Map(lines.map(({ seq, at }) => [seq, at]));
    const earlier = lines.filter(({ at }) => at < this.#period.from);
    const known = new Set((earlier.length > 0 ? checkFairness(earlier) : []).map(keyOf));
    return checkFairness(lines).filter(
      (finding) => (atOf.get(finding.seq) ?? '') < this.#period.to && !known.has(keyOf(finding)),
    );
  }

  #countDeclarations(conversation: Conversation): void {
    const shown = allOf(conversation, 'receipt').filter(({ channel }) => channel === 'screen');
    for (const declaration of allOf(conversation, 'declaration')) {
      const own = shown.findIndex(({ seq }) => seq > declaration.seq);
      const [receipt] = own === -1 ? [] : shown.splice(own, 1);
      if (!this.#isIn(declaration.at)) continue;
      this.#declarations += 1;
      if (receipt) this.#receipts += 1;
    }
  }

  #countSentences({ turns }: Conversation): void {
    for (const { customer, bot } of turns) {
      if (!customer || customer.value || !this.#isIn(customer.at)) continue;
      const spoken = this.#languages[languageOf(customer)];
      spoken.sentences += 1;
      if (isNotUnderstood(bot)) spoken.notUnderstood += 1;
    }
  }

  #countLeaving({ from, outcome, turns }: Leaving): void {
    if (!this.#isIn(from.at)) return;
    const spoken = this.#languages[languageOf(from)];
    spoken.wishes += 1;
    if (outcome === 'dropped') spoken.takenBack += 1;
    if (outcome === 'open') spoken.abandoned += 1;
    if (outcome !== 'declared') return;
    spoken.declared += 1;
    const needed = String(neededOf(turns));
    spoken.turns = { ...spoken.turns, [needed]: (spoken.turns[needed] ?? 0) + 1 };
  }

  #countFinding({ id, level, conversationId }: Finding): void {
    const known = this.#broken.get(id) ?? { level, in: new Set<string>(), count: 0 };
    known.in.add(conversationId);
    known.count += 1;
    this.#broken.set(id, known);
  }
}

function keyOf({ id, seq }: Finding): string {
  return `${id} ${String(seq)}`;
}

function nothing(): Counted {
  return {
    wishes: 0,
    declared: 0,
    takenBack: 0,
    abandoned: 0,
    turns: {},
    sentences: 0,
    notUnderstood: 0,
  };
}
