import { z } from 'zod';

const flag = z.enum(['on', 'off'], { error: 'has to be on or off' });
const web = z.url({
  protocol: /^https?$/,
  error: 'has to be an address that begins with https:// or http://',
});
const origin = web.transform((url) => new URL(url).origin);
const port = 'has to be a whole number from 0 to 65535';
const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const environmentSchema = z.object({
  // A slip in "production" would open the demo's sign-in to everybody.
  NODE_ENV: z
    .enum(['development', 'test', 'production'], {
      error: 'has to be production, test or development',
    })
    .default('development'),
  PORT: z.coerce.number(port).int(port).min(0, port).max(65_535, port).default(3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: web.optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'has to begin with postgres://' })
    .optional(),
  MicrosoftAppType: z.enum(appTypes, { error: `has to be ${either(appTypes)}` }).optional(),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: z.string().optional(),
  DIRECT_LINE_SECRET: z.string().min(16, 'has to have at least 16 characters').optional(),
  HOST_TOKEN_SECRET: z.string().min(32, 'has to have at least 32 characters').optional(),
  HOST_JWKS_URL: z
    .url({ protocol: /^https$/, error: 'has to be an address that begins with https://' })
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'has to begin with smtp:// or smtps://' })
    .optional(),
  MAIL_FROM: z.email('has to be a mail address').optional(),
  OIDC_ISSUER: web.optional(),
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
  LOG_LEVEL: z.enum(logLevels, { error: `has to be ${either(logLevels)}` }).default('info'),
});

export type Environment = z.infer<typeof environmentSchema>;

/** The variables as they were written; an empty one is not there. */
export type Given = Readonly<Record<string, string | undefined>>;

/** Every name that is read; `.env.example` explains each. */
export const ENVIRONMENT_NAMES = Object.keys(environmentSchema.shape).filter(
  (name) => name !== 'NODE_ENV',
);

/**
 * Each variable by itself. One that cannot be read is a fault, "PORT: has to be ...", and is
 * left out of `env`, so that what depends on the others can be looked at in the same start.
 */
export function readEnvironment(given: Given): {
  readonly env: Environment;
  readonly faults: readonly string[];
} {
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return { env: parsed.data, faults: [] };
  const faults = new Map<string, string>();
  for (const { path, message } of parsed.error.issues) {
    const [name, index] = path;
    const item = typeof index === 'number' ? `item ${String(index + 1)} ` : '';
    const earlier = faults.get(String(name));
    const fault = `${item}${message}`;
    faults.set(String(name), earlier === undefined ? fault : `${earlier}; ${fault}`);
  }
  const readable = Object.entries(given).filter(([name]) => !faults.has(name));
  return {
    env: environmentSchema.parse(Object.fromEntries(readable)),
    faults: [...faults].map(([name, fault]) => `${name}: ${fault}`),
  };
}

function either(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
