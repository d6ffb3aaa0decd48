import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cancelling } from '../../data/policy/fairness/cancelling.ts';

const PROGRAM = join(import.meta.dirname, '../../../bot/cli/fairness.ts');

describe('npm run fairness', function () {
  this.timeout(30_000);
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'adieu-fairness-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function check(...lines: readonly unknown[]) {
    const file = join(folder, 'talk.jsonl');
    writeFileSync(
      file,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
    return run(file);
  }

  function run(...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args]);
    return { code: status, out: String(stdout), err: String(stderr) };
  }

  it('says nothing and exits with 0 when no promise is broken', () => {
    const { code, out, err } = check(...cancelling('de').lines());
    expect({ code, out, err }).to.deep.equal({ code: 0, out: '', err: '' });
  });

  it('names rule, level, conversation and line of a broken promise, and exits with 1', () => {
    const { code, out } = check(...cancelling('en').add('card', 'Are you sure?').lines());
    expect(out).to.equal('I27 B c1 4: asks whether the customer is sure\n');
    expect(code).to.equal(1);
  });

  it('takes conversations apart that were written in between each other', () => {
    const other = cancelling('nl').all({ conversationId: 'c2' }).lines();
    const mixed = cancelling('en')
      .lines()
      .flatMap((line, index) => [line, other[index]]);
    expect(check(...mixed)).to.deep.equal({ code: 0, out: '', err: '' });
  });

  it('does without fields that are missing, and passes over what it does not know', () => {
    const bare = {
      type: 'message',
      conversationId: 'c1',
      seq: 1,
      actor: 'bot',
      text: 'Hello.',
      new: 1,
    };
    const { out, err } = check({ type: 'weather', rain: true }, bare);
    expect(out).to.match(/^I01 B c1 1: .+\nI03 F c1 1: .+\n$/);
    expect(err).to.equal('');
  });

  it('names the lines that it cannot read, and exits with 1', () => {
    const { code, err } = check(...cancelling('en').lines(), '{"type":', {
      type: 'message',
      text: 'x',
    });
    expect(err)
      .to.match(/:15: .+not JSON/)
      .and.match(/:16: .+conversationId/);
    expect(code).to.equal(1);
  });

  it('says how it is called, and exits with 2, without a file or with one that is not there', () => {
    const usage =
      'usage: npm run --silent fairness -- FILE.jsonl\n' +
      '       npm run --silent fairness -- --store\n';
    for (const args of [[], ['--all'], ['--store', 'talk.jsonl']]) {
      expect(run(...args), args.join(' ')).to.include({ code: 2, err: usage });
    }
    const missing = run(join(folder, 'none.jsonl'));
    expect(missing.code).to.equal(2);
    expect(missing.err)
      .to.match(/none\.jsonl: /)
      .and.not.match(/\n\s+at /);
  });
});
