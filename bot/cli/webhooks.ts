import { config as loadEnvironmentFile } from 'dotenv';
import { AdieuError } from '../../data/model/errors.ts';
import { readConfig } from '../config/config.ts';
import { endpointsOf } from '../webhooks/endpoints.ts';
import { webhookJsonSchema } from '../webhooks/payload.ts';
import { readSecrets } from './opened-store.ts';

/** `npm run --silent webhooks -- schema`: the JSON Schema of what is posted. `secrets`: of each endpoint. */

const USAGE = 'usage: npm run --silent webhooks -- schema | secrets\n';

loadEnvironmentFile({ quiet: true });
const [command, ...others] = process.argv.slice(2);
if (command === 'schema' && others.length === 0) {
  process.stdout.write(`${JSON.stringify(webhookJsonSchema(), null, 2)}\n`);
} else if (command === 'secrets' && others.length === 0) {
  await printSecrets();
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

async function printSecrets(): Promise<void> {
  try {
    const { company, webhooks, dataDir, databaseUrl } = readConfig(process.env);
    const { webhookKey } = await readSecrets(dataDir, databaseUrl);
    for (const { id, secrets } of endpointsOf(company, webhooks, webhookKey)) {
      for (const secret of secrets) process.stdout.write(`${id}=${secret}\n`);
    }
  } catch (error) {
    if (!(error instanceof AdieuError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
