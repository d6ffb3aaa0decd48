import { startServer } from '../../support/server.ts';
import { WebsiteCustomer } from '../../support/website-customer.ts';
import type { Part } from './part.ts';

const CONVERSATIONS = 32;
const SAID = ['please cancel my subscription', 'what happens to my data?', 'what does it cost?'];
const LOOKS = 10;
const MOST_MB_MORE = 40;
const MOST_FILES_MORE = 24;

interface Held {
  readonly mb: number;
  readonly files: number;
}

/** 100,000 turns: what the process holds after a third of them is what it holds at the end. */
export const soak: Part = {
  name: 'soak',
  async run({ trials, say }) {
    const turns = trials ?? 100_000;
    const server = await startServer({ LOG_LEVEL: 'error' });
    const held: Held[] = [];
    try {
      const customers: WebsiteCustomer[] = [];
      for (let n = 0; n < CONVERSATIONS; n += 1) {
        customers.push(await WebsiteCustomer.arrive(server.url, 'ada'));
      }
      const each = Math.ceil(turns / LOOKS / CONVERSATIONS);
      for (let look = 0; look < LOOKS; look += 1) {
        await Promise.all(customers.map((customer) => talk(customer, each)));
        const now = await heldBy(server.url);
        held.push(now);
        say(`${String((look + 1) * each * CONVERSATIONS)} turns: ${format(now)}`);
      }
    } finally {
      await server.dispose();
    }
    const broken: string[] = [];
    const [early, late] = [held[Math.floor(LOOKS / 3)], held.at(-1)];
    if (!early || !late) throw new Error('nothing was measured');
    if (late.mb - early.mb > MOST_MB_MORE) broken.push('memory grows');
    if (late.files - early.files > MOST_FILES_MORE) broken.push('files stay open');
    return { trials: turns, broken, notes: [`${format(early)}, at the end ${format(late)}`] };
  },
};

async function talk(customer: WebsiteCustomer, turns: number): Promise<void> {
  for (let n = 0; n < turns; n += 1) {
    const text = SAID[n % SAID.length];
    const response = await customer.post({ type: 'message', text });
    if (!response.ok) throw new Error(`${String(response.status)} ${await response.text()}`);
    await response.arrayBuffer();
  }
}

/** By the program's own account. */
async function heldBy(url: string): Promise<Held> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]);
  return { mb: read('process_resident_memory_bytes') / 2 ** 20, files: read('process_open_fds') };
}

function format({ mb, files }: Held): string {
  return `${mb.toFixed(0)} MB, ${String(files)} files`;
}
