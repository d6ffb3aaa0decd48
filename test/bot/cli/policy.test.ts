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
    const { status, stdout, stderr } = policy('check', 'data/policy/northlight.yaml');
    expect({ status, stdout }).to.deep.equal({ status: 0, stdout: '' });
    expect(stderr).to.match(/^ok: data\/policy\/northlight\.yaml\n/);
  });

  it('ends with every text that customers will read, each with its line, faulty or not', () => {
    const source = readFileSync('data/policy/northlight.yaml', 'utf8');
    const written = [...source.matchAll(/^\s+(?:en|de|nl): (.+)$/gm)].map(([, text]) =>
      text?.replaceAll(/^['"]|['"]$/g, ''),
    );
    const { stderr } = policy('check', 'data/policy/northlight.yaml');
    const [, listed = ''] = stderr.split('for a person to read first:\n');
    const texts = written.filter((text) => text !== undefined && !text.startsWith('['));
    expect(texts).to.have.length.greaterThan(2);
    expect(listed.trim().split('\n')).to.have.length(texts.length);
    for (const text of texts) expect(listed).to.include(`: ${text}\n`);
    for (const line of listed.trim().split('\n')) {
      const [, number, , text] = /^\S+:(\d+) (\S+): (.+)$/.exec(line) ?? [];
      expect(source.split('\n')[Number(number) - 1], line).to.include(text);
    }
    const folder = mkdtempSync(join(tmpdir(), 'adieu-policy-'));
    const file = join(folder, 'mine.yaml');
    writeFileSync(file, source.replace('reasons:', 'brend: x\nreasons:'));
    expect(policy('check', file)).to.include({ status: 1 });
    expect(policy('check', file).stderr).to.include(`: ${texts[0]}\n`);
    rmSync(folder, { recursive: true });
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
