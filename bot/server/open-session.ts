import { nanoid } from 'nanoid';
import { z } from 'zod';
import type { Account, AccountSystem } from '../../data/model/account.ts';
import { hasCode } from '../../data/model/errors.ts';
import { readLanguage } from '../../data/model/language.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import { timeZoneOf } from '../country-time-zone.ts';
import { type Claims, unknownVisitor } from '../direct-line/claims.ts';
import { newUserId } from '../direct-line/conversations.ts';
import type { HostClaims, HostTokens } from './host-tokens.ts';
import { HttpError } from './http.ts';
import { takeOnce } from './once.ts';

export const sessionSchema = z.object({
  hostToken: z.string().max(10_000).optional(),
  locale: z.string().max(35).optional(),
  /** ISO 3166-1 alpha-2, with the state where the law differs: "US-CA". */
  country: z
    .string()
    .regex(/^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$/)
    .transform((country) => country.toUpperCase())
    .optional(),
  /** IANA name, as browsers know it. */
  timeZone: z.string().max(64).refine(isTimeZone).optional(),
});

export type SessionRequest = z.infer<typeof sessionSchema>;

export interface OpenSessionDeps {
  readonly store: Pick<Store, 'list' | 'commit'>;
  readonly accounts: Pick<AccountSystem, 'find'>;
  readonly hostTokens: Pick<HostTokens, 'read'>;
  readonly clock: Clock;
}

/**
 * Who the website says it is, used up by this call; `null` without a host token.
 * @throws HttpError 401 `HostTokenExpired`, `HostTokenInvalid`, `HostTokenUsed`
 */
export async function readHost(
  { hostTokens, store, clock }: OpenSessionDeps,
  hostToken: string | undefined,
): Promise<HostClaims | null> {
  if (hostToken === undefined) return null;
  const host = await hostTokens.read(hostToken);
  if (!(await takeOnce(store, `host-token|${host.iss}|${host.jti}`, clock.now()))) {
    throw new HttpError(401, 'HostTokenUsed', 'This sign-in of the website was used before.');
  }
  return host;
}

/**
 * The facts of a new session. Country and time zone are the account's before the page's.
 * @throws HttpError 403 `UnknownAccount`
 */
export async function newSession(
  deps: OpenSessionDeps,
  { locale, country, timeZone }: SessionRequest,
  host: HostClaims | null,
): Promise<Claims> {
  const account = host && (await findAccount(deps, host.sub));
  const livesIn = account?.country ?? country ?? null;
  return {
    ...unknownVisitor(nanoid(), newUserId()),
    userWasGiven: true,
    name: account?.name ?? host?.name ?? null,
    accountId: host?.sub ?? null,
    locale: [locale, host?.locale].find((tag) => readLanguage(tag) !== null) ?? null,
    accountLanguage: account?.language ?? null,
    country: livesIn,
    timeZone: account?.timeZone ?? timeZone ?? timeZoneOf(livesIn),
  };
}

async function findAccount(
  { accounts }: OpenSessionDeps,
  accountId: string,
): Promise<Account | null> {
  try {
    const account = await accounts.find(accountId);
    if (!account) throw new HttpError(403, 'UnknownAccount', 'There is no such account.');
    return account;
  } catch (error) {
    // Who it is was proved; what the account says follows when the system is back.
    if (hasCode(error, 'account_system_unavailable')) return null;
    throw error;
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
