import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { StoredActivity } from '../../data/model/activity.ts';
import { type Received, RestClient } from './direct-line-client.ts';
import { actionsOf, type ShownAction, textOf } from './shown.ts';

const sessionSchema = z.object({ conversationId: z.string(), token: z.string() });
const hostTokenSchema = z.object({ hostToken: z.string() });
const clockSchema = z.object({ now: z.string() });

const LOOK_MS = 20;
const PATIENCE_MS = 20_000;

/** A customer of the running program, who speaks to it as the chat page does. */
export class WebsiteCustomer {
  readonly conversationId: string;
  readonly token: string;
  readonly #rest: RestClient;
  #pressable: readonly ShownAction[] = [];

  private constructor(rest: RestClient, { conversationId, token }: z.infer<typeof sessionSchema>) {
    this.#rest = rest;
    this.conversationId = conversationId;
    this.token = token;
  }

  /**
   * Signs in as a demo account (`null`: a visitor) and begins the conversation.
   * @param signed The host token as a website of its own signs it; the demo shop's unless told.
   */
  static async arrive(
    base: string,
    account: string | null,
    signed: (base: string, account: string) => Promise<string> = hostTokenOf,
  ): Promise<WebsiteCustomer> {
    const body = account === null ? {} : { hostToken: await signed(base, account) };
    const response = await postJson(`${base}/api/session`, body);
    const rest = new RestClient(base, '');
    const customer = new WebsiteCustomer(rest, sessionSchema.parse(await response.json()));
    await rest.call('POST', '/conversations', customer.token);
    await customer.#untilSettled(0);
    return customer;
  }

  /** The same customer, who reaches the program at another address. */
  async at(base: string): Promise<WebsiteCustomer> {
    const { conversationId, token } = this;
    const customer = new WebsiteCustomer(new RestClient(base, ''), { conversationId, token });
    await customer.seen();
    return customer;
  }

  post(activity: unknown): Promise<Response> {
    return this.#rest.post(this.conversationId, this.token, activity);
  }

  /** Writes, and reads until the bot has answered. */
  async say(text: string): Promise<readonly StoredActivity[]> {
    const before = (await this.seen()).length;
    await this.post({ type: 'message', text });
    return this.#untilSettled(before + 1);
  }

  /** Presses the newest button of this label, and reads until the bot has answered. */
  async press(label: string): Promise<readonly StoredActivity[]> {
    const value = this.button(label);
    const before = (await this.seen()).length;
    await this.post({ type: 'message', value });
    return this.#untilSettled(before + 1);
  }

  /** What a press sends. @throws when no such button was seen. */
  button(label: string): Readonly<Record<string, unknown>> {
    const labels = this.#pressable.map(({ title }) => title);
    const found = this.#pressable.findLast(({ title }) => title === label);
    if (!found?.data) throw new Error(`there is no button "${label}" among ${labels.join(', ')}`);
    return found.data;
  }

  /** The newest button with this role that was seen. */
  buttonOf(role: string): Readonly<Record<string, unknown>> | null {
    return this.#pressable.findLast(({ data }) => data?.['role'] === role)?.data ?? null;
  }

  /** The whole conversation as a client reads it, page by page. */
  async seen(): Promise<readonly StoredActivity[]> {
    const all: StoredActivity[] = [];
    for (let watermark = ''; ;) {
      const page = await this.#rest.poll(this.conversationId, this.token, watermark);
      if (page.activities.length === 0) break;
      all.push(...page.activities.map(asStored));
      ({ watermark } = page);
    }
    this.#pressable = all.flatMap(actionsOf);
    return all;
  }

  /** Reads until it is so. @throws after 20 s, with what was seen. */
  async until(
    isSo: (activities: readonly StoredActivity[]) => boolean,
  ): Promise<readonly StoredActivity[]> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const activities = await this.seen();
      if (isSo(activities)) return activities;
      if (Date.now() > deadline)
        throw new Error(`never came: ${activities.map(textOf).join('\n')}`);
      await wait(LOOK_MS);
    }
  }

  #untilSettled(known: number): Promise<readonly StoredActivity[]> {
    return this.until((activities) => activities.slice(known).some(isFromBot));
  }
}

export function isFromBot({ from }: StoredActivity): boolean {
  return from?.role !== 'user';
}

export function kindOf({ channelData }: StoredActivity): string | undefined {
  return channelData?.adieu?.kind;
}

/** A host token as the demo shop signs it. */
export async function hostTokenOf(base: string, account: string): Promise<string> {
  const response = await fetch(`${base}/demo/host-token?account=${account}`);
  return hostTokenSchema.parse(await response.json()).hostToken;
}

/** Moves the program's clock. Returns the new time. */
export async function advanceClock(base: string, length: string): Promise<Date> {
  const response = await postJson(`${base}/demo/clock`, { advance: length });
  return new Date(clockSchema.parse(await response.json()).now);
}

export function postJson(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Direct Line's activities are the stored ones; the client's own reading of them is looser. */
function asStored(activity: Received): StoredActivity {
  return activity as StoredActivity;
}
