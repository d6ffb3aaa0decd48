import { AdieuError } from '../../model/errors.ts';

/** Something on the disk is not as it was written. Names the file and the byte; refused, never guessed. */
export function damaged(file: string, offset: number, what: string, cause?: unknown): AdieuError {
  return new AdieuError(
    'store_damaged',
    `${file} is damaged at byte ${offset}: ${what}. Put a backup back with: npm run store -- restore DIR`,
    { cause },
  );
}
