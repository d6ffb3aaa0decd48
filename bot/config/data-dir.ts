import { resolve } from 'node:path';

/** `DATA_DIR` alone, for tools that look after the data whatever else is wrong in the environment. */
export function dataDirOf(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment.DATA_DIR;
  return resolve(given === undefined || given === '' ? '.data' : given);
}

/** `DATABASE_URL` alone, for the same tools; `null`: everything is in the data folder. */
export function databaseUrlOf(
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const given = environment.DATABASE_URL;
  return given === undefined || given === '' ? null : given;
}
