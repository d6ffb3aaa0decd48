import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENVIRONMENT_NAMES, readConfig } from '../../../bot/config/config.ts';

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
