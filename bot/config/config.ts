import { resolve } from 'node:path';
import { z } from 'zod';
import { AdieuError } from '../../data/model/errors.ts';
import type { Company } from '../../data/policy/company.ts';
import { readCompanyFile } from './company-file.ts';
import { readWebhooks, type WebhooksConfig } from './webhooks.ts';

const flag = z.enum(['on', 'off']);
const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);

const environmentSchema = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']).optional(),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: z.string().optional(),
  DIRECT_LINE_SECRET: z.string().min(16).optional(),
  HOST_TOKEN_SECRET: z.string().min(32).optional(),
  HOST_JWKS_URL: z.url({ protocol: /^https$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  POLICY_FILE: z.string().optional(),
  HOST_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((part) => part.trim()))
    .pipe(z.array(origin))
    .optional(),
  TEAMS: flag.optional(),
  WEBHOOK_SECRETS: z.string().optional(),
  WEBHOOKS_TO_LOOPBACK: flag.default('off'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

type Environment = z.infer<typeof environmentSchema>;

/** Every name that is read; `.env.example` explains each. */
export const ENVIRONMENT_NAMES = Object.keys(environmentSchema.shape).filter(
  (name) => name !== 'NODE_ENV',
);

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
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw invalid(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const env = parsed.data;
  const company = readCompanyFile(env.POLICY_FILE ?? SHIPPED_POLICY);
  const webhooks = readWebhooks(env, company.company?.webhooks ?? []);
  const faults = [...company.faults, ...faultsOf(env), ...webhooks.faults];
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

function faultsOf(env: Environment): string[] {
  const faults: string[] = [];
  if (env.HOST_TOKEN_SECRET && env.HOST_JWKS_URL) {
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
  if (env.NODE_ENV === 'production') faults.push(...productionFaults(env));
  return faults;
}

function productionFaults(env: Environment): string[] {
  const faults: string[] = [];
  const need = (name: keyof Environment, why: string): void => {
    if (!env[name]) faults.push(`${name}: ${why}`);
  };
  need('PUBLIC_URL', 'links and mails need the public address');
  if (env.PUBLIC_URL && !env.PUBLIC_URL.startsWith('https://')) {
    faults.push('PUBLIC_URL: must be https in production');
  }
  if (!env.MicrosoftAppId && env.TEAMS !== 'off') {
    faults.push('MicrosoftAppId: the bot registration is missing (or say TEAMS=off)');
  }
  need('DIRECT_LINE_SECRET', 'the secret of the website channel is missing');
  if (!env.HOST_JWKS_URL) {
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
