import { resolve } from 'node:path';
import { AdieuError } from '../../data/model/errors.ts';
import type { Company } from '../../data/policy/company.ts';
import { readCompanyFile } from './company-file.ts';
import { type Environment, type Given, readEnvironment } from './environment.ts';
import { readWebhooks, type WebhooksConfig } from './webhooks.ts';

export type HostTokenKey =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'jwks'; readonly url: string }
  | { readonly kind: 'generated' };

export type TeamsConfig =
  | { readonly kind: 'off' }
  /** Without an app id the SDK's adapter accepts anybody: loopback only. */
  | { readonly kind: 'unauthenticated' }
  | {
      readonly kind: 'registered';
      readonly appType: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';
      readonly appId: string;
      readonly appPassword: string | null;
      readonly tenantId: string | null;
    };

export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** `null`: `http://localhost:PORT`, known once the server listens. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  /** `null`: the embedded store in `dataDir`. */
  readonly databaseUrl: string | null;
  /** `null`: made on first start. */
  readonly directLineSecret: string | null;
  readonly hostTokenKey: HostTokenKey;
  /** `null`: mails are files. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly company: Company;
  /** `null`: only the public URL's own. */
  readonly hostOrigins: readonly string[] | null;
  readonly teams: TeamsConfig;
  readonly webhooks: WebhooksConfig;
  readonly logLevel: Environment['LOG_LEVEL'];
}

/**
 * Reads the environment and the policy file.
 * @throws AdieuError `config_invalid`; its message names every fault, one a line.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given: Given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ''),
  );
  const { env, faults: unreadable } = readEnvironment(given);
  const company = readCompanyFile(env.POLICY_FILE ?? SHIPPED_POLICY);
  const webhooks = readWebhooks(env, company.company?.webhooks ?? []);
  const faults = [...unreadable, ...company.faults, ...faultsOf(env, given), ...webhooks.faults];
  if (faults.length > 0 || !company.company) throw invalid(faults);
  return {
    production: env.NODE_ENV === 'production',
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL ?? null,
    directLineSecret: env.DIRECT_LINE_SECRET ?? null,
    hostTokenKey: hostTokenKeyOf(env),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? company.company.contact,
    company: company.company,
    hostOrigins: env.HOST_ORIGINS ?? null,
    teams: teamsOf(env),
    webhooks: webhooks.config,
    logLevel: env.LOG_LEVEL,
  };
}

const SHIPPED_POLICY = resolve(import.meta.dirname, '../../data/policy/northlight.yaml');

function faultsOf(env: Environment, given: Given): string[] {
  const faults: string[] = [];
  if (given.HOST_TOKEN_SECRET && given.HOST_JWKS_URL) {
    faults.push('HOST_TOKEN_SECRET, HOST_JWKS_URL: set one of them, not both');
  }
  if (
    env.MicrosoftAppId &&
    env.MicrosoftAppType !== 'UserAssignedMSI' &&
    !env.MicrosoftAppPassword
  ) {
    faults.push('MicrosoftAppPassword: needed with MicrosoftAppId');
  }
  if (env.MicrosoftAppId && env.MicrosoftAppType !== 'MultiTenant' && !env.MicrosoftAppTenantId) {
    faults.push('MicrosoftAppTenantId: needed with MicrosoftAppId');
  }
  if (!env.MicrosoftAppId && env.TEAMS === 'on')
    faults.push('MicrosoftAppId: needed with TEAMS=on');
  if (env.NODE_ENV === 'production') faults.push(...productionFaults(env, given));
  return faults;
}

/** What was given and could not be read is not missing as well. */
function productionFaults(env: Environment, given: Given): string[] {
  const faults: string[] = [];
  const need = (name: keyof Environment, why: string): void => {
    if (!given[name]) faults.push(`${name}: ${why}`);
  };
  need('PUBLIC_URL', 'links and mails need the public address');
  if (env.PUBLIC_URL && !env.PUBLIC_URL.startsWith('https://')) {
    faults.push('PUBLIC_URL: must be https in production');
  }
  if (!env.MicrosoftAppId && given.TEAMS !== 'off') {
    faults.push('MicrosoftAppId: the bot registration is missing (or say TEAMS=off)');
  }
  need('DIRECT_LINE_SECRET', 'the secret of the website channel is missing');
  if (!given.HOST_JWKS_URL) {
    need(
      'HOST_TOKEN_SECRET',
      'how the host website signs who its customer is is missing (or HOST_JWKS_URL)',
    );
  }
  need('SMTP_URL', 'the mail server is missing');
  need('MAIL_FROM', 'the sender of mails is missing');
  need('OIDC_ISSUER', 'the sign-in of agents is missing');
  need('OIDC_CLIENT_ID', 'the sign-in of agents is missing');
  need('OIDC_CLIENT_SECRET', 'the sign-in of agents is missing');
  return faults;
}

function hostTokenKeyOf(env: Environment): HostTokenKey {
  if (env.HOST_JWKS_URL) return { kind: 'jwks', url: env.HOST_JWKS_URL };
  if (env.HOST_TOKEN_SECRET) return { kind: 'secret', secret: env.HOST_TOKEN_SECRET };
  return { kind: 'generated' };
}

function teamsOf(env: Environment): TeamsConfig {
  if (env.TEAMS === 'off') return { kind: 'off' };
  if (!env.MicrosoftAppId) return { kind: 'unauthenticated' };
  return {
    kind: 'registered',
    appType: env.MicrosoftAppType ?? 'SingleTenant',
    appId: env.MicrosoftAppId,
    appPassword: env.MicrosoftAppPassword ?? null,
    tenantId: env.MicrosoftAppTenantId ?? null,
  };
}

function invalid(faults: readonly string[]): AdieuError {
  return new AdieuError(
    'config_invalid',
    ['The configuration is not valid:', ...faults].join('\n  '),
  );
}
