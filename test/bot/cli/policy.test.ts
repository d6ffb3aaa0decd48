import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('npm run policy', function () {
  this.timeout(30_000);
  const policy = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['bot/cli/policy.ts', ...args], { encoding: 'utf8' });

  it('finds nothing in the shipped file', () => {
    expect(policy('check', 'data/policy/northlight.yaml')).to.include({
      status: 0,
      stdout: '',
      stderr: 'ok: data/policy/northlight.yaml\n',
    });
  });

  it('prints one line a fault, with line and rule, and exits with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'adieu-policy-'));
    const file = join(folder, 'mine.yaml');
    const shipped = readFileSync('data/policy/northlight.yaml', 'utf8');
    writeFileSync(file, shipped.replace('reasons:', 'brend: x\nreasons:\n  required: true'));
    const { status, stdout } = policy('check', file);
    expect(status).to.equal(1);
    expect(stdout.split('\n')).to.deep.equal([
      `${file}:15 brend: is no setting that is known here`,
      `${file}:17 reasons.required: a reason is never required (I14)`,
      '',
    ]);
    rmSync(folder, { recursive: true });
  });

  it('names a file that is not there, and says how it is called', () => {
    expect(policy('check', '/nowhere.yaml').stdout).to.equal(
      '/nowhere.yaml: there is no such file\n',
    );
    expect(policy()).to.include({ status: 2 });
    expect(policy('check').stderr).to.match(/^usage: npm run --silent policy/);
  });

  it('prints the schema that is published', () => {
    const published: unknown = JSON.parse(readFileSync('data/policy/policy.schema.json', 'utf8'));
    expect(JSON.parse(policy('schema').stdout)).to.deep.equal(published);
  });
});
