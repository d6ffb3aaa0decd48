import type { Language } from '../../../../data/model/language.ts';
import { lineSchema } from '../../../../data/policy/fairness/recorded.ts';
import type { Line } from '../../../../data/policy/fairness/recorded.ts';

/** A line before it has its place: its name in the script and its fields. */
export type Draft = Readonly<Record<string, unknown>> & { readonly name: string };

/** A recorded conversation that can be changed by the names of its lines. */
export class Script {
  readonly language: Language;
  #drafts: readonly Draft[];

  constructor(language: Language, drafts: readonly Draft[]) {
    this.language = language;
    this.#drafts = drafts;
  }

  /** What is said in this script's language. */
  say(en: string, de: string, nl: string): string {
    return { en, de, nl }[this.language];
  }

  edit(name: string, fields: Readonly<Record<string, unknown>>): this {
    this.#find(name);
    this.#drafts = this.#drafts.map((one) => (one.name === name ? { ...one, ...fields } : one));
    return this;
  }

  /** Says something more in a message. */
  add(name: string, text: string): this {
    return this.edit(name, { text: `${String(this.#find(name)['text'])} ${text}` });
  }

  /** Says it in other words wherever it is said: dates, numbers of contracts. */
  replace(wording: RegExp, by: string): this {
    this.#drafts = this.#drafts.map((one) => ({
      ...one,
      ...(typeof one['text'] === 'string' ? { text: one['text'].replace(wording, by) } : {}),
    }));
    return this;
  }

  /** One more button in a message. */
  button(name: string, control: Readonly<Record<string, unknown>>): this {
    const { controls } = this.#find(name);
    const before: readonly unknown[] = Array.isArray(controls) ? controls : [];
    return this.edit(name, { controls: [...before, control] });
  }

  drop(...names: readonly string[]): this {
    for (const name of names) this.#find(name);
    this.#drafts = this.#drafts.filter(({ name }) => !names.includes(name));
    return this;
  }

  after(name: string, ...drafts: readonly Draft[]): this {
    const at = this.#drafts.indexOf(this.#find(name)) + 1;
    this.#drafts = [...this.#drafts.slice(0, at), ...drafts, ...this.#drafts.slice(at)];
    return this;
  }

  /** Changes every line, "not signed in" for example. */
  all(fields: Readonly<Record<string, unknown>>): this {
    this.#drafts = this.#drafts.map((one) => ({ ...one, ...fields }));
    return this;
  }

  /** Every message and mail says of itself that it is something harmless. */
  calling(kind: string): this {
    this.#drafts = this.#drafts.map((one) => ({
      ...one,
      ...(one['type'] === 'message' ? { adieu: Object.assign({ kind }, one['adieu']) } : {}),
      ...(one['type'] === 'mail' ? { kind } : {}),
    }));
    return this;
  }

  /** A line, to be said once more. */
  again(name: string, fields: Readonly<Record<string, unknown>> = {}): Draft {
    return { ...this.#find(name), ...fields, name: `${name} again` };
  }

  lines(): readonly Line[] {
    return this.#drafts.map((draft, index) =>
      lineSchema.parse({ conversationId: 'c1', seq: index + 1, ...draft }),
    );
  }

  #find(name: string): Draft {
    const found = this.#drafts.find((one) => one.name === name);
    if (!found) throw new Error(`there is no line "${name}"`);
    return found;
  }
}
