import { z } from 'zod';
import { companySchema } from '../../data/policy/company.ts';
import { readCompanyFile } from '../config/company-file.ts';

/**
 * `npm run --silent policy -- check FILE`: every fault of a policy file, one a line. Exit 0:
 * none; 1: some; 2: called wrongly. It ends, on standard error, with every text that customers will
 * read, for a person to read first. `policy -- schema`: the JSON Schema for editors.
 */

const TO_READ =
  '\nLists of words know the wordings that they know. What customers will read, for a person to read first:\n';

const [command, file, ...others] = process.argv.slice(2);
if (command === 'schema' && file === undefined) {
  process.stdout.write(
    `${JSON.stringify(z.toJSONSchema(companySchema, { io: 'input' }), null, 2)}\n`,
  );
} else if (command === 'check' && file !== undefined && others.length === 0) {
  const { faults, texts } = readCompanyFile(file);
  process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
  if (faults.length === 0) process.stderr.write(`ok: ${file}\n`);
  const shown = texts();
  if (shown.length > 0)
    process.stderr.write(`${TO_READ}${shown.map((text) => `${text}\n`).join('')}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  process.stderr.write('usage: npm run --silent policy -- check FILE | schema\n');
  process.exitCode = 2;
}
