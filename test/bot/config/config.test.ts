import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../../bot/config/config.ts';
import { ENVIRONMENT_NAMES } from '../../../bot/config/environment.ts';

describe('configuration', () => {
  it('needs nothing for a first look, and listens on loopback only', () => {
    const config = readConfig({});
    expect(config).to.include({ port: 3978, host: '127.0.0.1', production: false });
    expect(config.company.brand).to.equal('Northlight');
    expect(config.teams.kind).to.equal('unauthenticated');
  });

  it('names every fault at once', () => {
    expect(() => readConfig({ PORT: 'abc', SMTP_URL: 'http://x', LOG_LEVEL: 'loud' }))
      .to.throw(/PORT[^]*SMTP_URL[^]*LOG_LEVEL/)
      .with.property('code', 'config_invalid');
  });

  it('names what cannot be read, what does not fit and what is missing in the same start', () => {
    const faults = faultsOf({
      NODE_ENV: 'production',
      PORT: '70000',
      PUBLIC_URL: 'ftp://x',
      SMTP_URL: 'http://mail.example',
      HOST_TOKEN_SECRET: 'short',
      HOST_JWKS_URL: 'https://shop.example/keys',
      HOST_ORIGINS: 'shop, https://shop.example, www',
      POLICY_FILE: '/nowhere.yaml',
      TEAMS: 'off',
      WEBHOOK_SECRETS: 'crm=x',
      WEBHOOKS_TO_LOOPBACK: 'on',
    });
    const address = 'has to be an address that begins with https:// or http://';
    expect(faults).to.have.members([
      'PORT: has to be a whole number from 0 to 65535',
      `PUBLIC_URL: ${address}`,
      'HOST_TOKEN_SECRET: has to have at least 32 characters',
      'SMTP_URL: has to begin with smtp:// or smtps://',
      `HOST_ORIGINS: item 1 ${address}; item 3 ${address}`,
      '/nowhere.yaml: there is no such file',
      'HOST_TOKEN_SECRET, HOST_JWKS_URL: set one of them, not both',
      'DIRECT_LINE_SECRET: the secret of the website channel is missing',
      'MAIL_FROM: the sender of mails is missing',
      'OIDC_ISSUER: the sign-in of agents is missing',
      'OIDC_CLIENT_ID: the sign-in of agents is missing',
      'OIDC_CLIENT_SECRET: the sign-in of agents is missing',
      'WEBHOOK_SECRETS: there is no endpoint crm in the policy file',
      'WEBHOOKS_TO_LOOPBACK: not in production',
    ]);
  });

  it('takes no other word for production: it would open the demo to everybody', () => {
    for (const slip of ['prod', 'Production', 'live']) {
      expect(faultsOf({ NODE_ENV: slip })).to.deep.equal([
        'NODE_ENV: has to be production, test or development',
      ]);
    }
  });

  it('refuses to start in production and says everything that is missing', () => {
    expect(() => readConfig({ NODE_ENV: 'production' })).to.throw(
      /PUBLIC_URL[^]*MicrosoftAppId[^]*DIRECT_LINE_SECRET[^]*HOST_TOKEN_SECRET[^]*SMTP_URL[^]*MAIL_FROM[^]*OIDC_ISSUER[^]*OIDC_CLIENT_ID[^]*OIDC_CLIENT_SECRET/,
    );
  });

  it('starts in production when everything is there', () => {
    const config = readConfig({
      NODE_ENV: 'production',
      TEAMS: 'off',
      PUBLIC_URL: 'https://adieu.example/',
      DIRECT_LINE_SECRET: 'x'.repeat(32),
      HOST_TOKEN_SECRET: 'y'.repeat(32),
      SMTP_URL: 'smtp://mail.example',
      MAIL_FROM: 'adieu@shop.example',
      OIDC_ISSUER: 'https://login.example',
      OIDC_CLIENT_ID: 'adieu',
      OIDC_CLIENT_SECRET: 'z',
    });
    expect(config).to.include({ production: true, publicUrl: 'https://adieu.example' });
  });

  it('takes an empty line of .env for not set', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: '' })).to.include({ port: 3978, publicUrl: null });
  });

  it('refuses a policy file that cannot be read, naming it', () => {
    expect(() => readConfig({ POLICY_FILE: '/nowhere.yaml' })).to.throw(/\/nowhere\.yaml/);
  });

  it('explains every variable in .env.example, and only those', () => {
    const lines = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8').split(
      '\n',
    );
    const names = lines.flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? []);
    expect(names).to.have.members(ENVIRONMENT_NAMES);
    for (const name of names) {
      expect(lines[lines.findIndex((line) => line.startsWith(`${name}=`)) - 1]).to.match(
        /^# .+\.|\)$/,
      );
    }
  });
});

function faultsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    const [, ...faults] = (error as Error).message.split('\n  ');
    return faults;
  }
}
