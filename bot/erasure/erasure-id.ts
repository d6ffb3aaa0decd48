import { createHmac } from 'node:crypto';

/** Stands for a customer without naming them: nobody without the key can try out names. */
export function erasureId(subject: string, key: string): string {
  return `erasure_${createHmac('sha256', key).update(subject).digest('base64url')}`;
}
