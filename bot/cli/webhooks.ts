import { config as loadEnvironmentFile } from 'dotenv';
import { AdieuError } from '../../data/model/errors.ts';
import { type Config, readConfig } from '../config/config.ts';
import { keptOffsetMs } from '../kept-clock.ts';
import { enableEndpoint } from '../webhooks/enable-endpoint.ts';
import { endpointStates } from '../webhooks/endpoint-states.ts';
import { endpointsOf } from '../webhooks/endpoints.ts';
import { webhookJsonSchema } from '../webhooks/payload.ts';
import { UsageError } from './command.ts';
import { openForReading, openForWriting, readSecrets } from './opened-store.ts';

/** `npm run --silent webhooks -- COMMAND`: the endpoints of the policy file. */

const USAGE = `usage: npm run --silent webhooks -- COMMAND
  schema      the JSON Schema of what is posted
  secrets     the secrets of each endpoint
  list        each endpoint: on, held or off, why, and how much waits for it
  enable ID   sends to a held or disabled endpoint again; refuses beside a server on the
              embedded store, where the desk does it`;

loadEnvironmentFile({ quiet: true });
const [command, id, ...others] = process.argv.slice(2);
try {
  if (others.length > 0) throw new UsageError(USAGE);
  if (command === 'schema' && id === undefined) {
    print(JSON.stringify(webhookJsonSchema(), null, 2));
  } else if (command === 'secrets' && id === undefined) {
    await printSecrets(readConfig(process.env));
  } else if (command === 'list' && id === undefined) {
    await list(readConfig(process.env));
  } else if (command === 'enable' && id !== undefined) {
    process.exitCode = await enable(id, readConfig(process.env));
  } else {
    throw new UsageError(USAGE);
  }
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const isNamed = error instanceof AdieuError && error.code !== 'config_invalid';
  process.stderr.write(`${isNamed ? `${error.code}: ` : ''}${message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function printSecrets(config: Config): Promise<void> {
  const { company, webhooks, dataDir, databaseUrl } = config;
  if (hasNone(config)) return;
  const { webhookKey } = await readSecrets(dataDir, databaseUrl);
  for (const { id: endpoint, secrets } of endpointsOf(company, webhooks, webhookKey)) {
    for (const secret of secrets) print(`${endpoint}=${secret}`);
  }
}

async function list(config: Config): Promise<void> {
  const { company, dataDir, databaseUrl } = config;
  if (hasNone(config)) return;
  const { store } = await openForReading(dataDir, databaseUrl);
  try {
    for (const one of await endpointStates(store, company.webhooks ?? [])) {
      const why = one.code === null ? '' : ` (${one.code})`;
      print(`${one.id} ${one.state}${why}, ${String(one.waiting)} waiting, ${one.url}`);
    }
  } finally {
    await store.close();
  }
}

async function enable(endpoint: string, { dataDir, databaseUrl }: Config): Promise<number> {
  const { store } = await openForWriting(dataDir, databaseUrl);
  try {
    const now = new Date(Date.now() + ((await keptOffsetMs(store)) ?? 0));
    const by = { id: 'operator', name: 'operator' };
    const isEnabled = await enableEndpoint(store, endpoint, now, by);
    print(isEnabled ? `ok: ${endpoint} is on again` : `${endpoint} is neither held nor off`);
    return isEnabled ? 0 : 1;
  } finally {
    await store.close();
  }
}

/** Said on standard error: a program that reads the list finds it empty. */
function hasNone({ company }: Config): boolean {
  const none = (company.webhooks ?? []).length === 0;
  if (none) process.stderr.write('there are no endpoints in the policy file\n');
  return none;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
