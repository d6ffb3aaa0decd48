import { resolve } from 'node:path';

/** `DATA_DIR` alone, for tools that look after the data whatever else is wrong in the environment. */
export function dataDirOf(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment.DATA_DIR;
  return resolve(given === undefined || given === '' ? '.data' : given);
}
