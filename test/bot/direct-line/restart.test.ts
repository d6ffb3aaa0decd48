import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { RestClient, StreamClient } from '../../support/direct-line-client.ts';
import { SECRET } from '../../support/direct-line-server.ts';

const SCRIPT = join(import.meta.dirname, '../../support/direct-line-process.ts');

describe('Direct Line across kill -9', function () {
  this.timeout(120_000);
  let directory: string;
  let child: ChildProcess;

  const start = async (port = 0): Promise<string> => {
    child = spawn(process.execPath, [SCRIPT, String(port), directory], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (!child.stdout) throw new Error('no output');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    return line;
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'adieu-restart-'));
  });
  afterEach(kill);
  after(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it('goes on from an old watermark: all that was answered, once, under the same ids', async () => {
    let base = await start();
    const { port } = new URL(base);
    let client = new RestClient(base, SECRET);
    const { token, conversationId, streamUrl } = await client.start();
    const stream = await StreamClient.dial(streamUrl);
    await client.say(conversationId, token, 'first', { clientActivityID: 'a' });
    await stream.until(({ activities }) => activities.length === 3);
    const { watermark } = stream;
    await stream.close();

    const answered: string[] = [];
    for (let round = 0; round < 3; round++) {
      const before = answered.length;
      const posts = Array.from({ length: 20 }, async (_, i) => {
        const text = `round ${round} message ${i}`;
        const response = await client.say(conversationId, token, text, { clientActivityID: text });
        if (response.status === 200) answered.push(text);
        // In the middle of the others.
        if (answered.length === before + 5) child.kill('SIGKILL');
      });
      await Promise.allSettled([...posts, once(child, 'exit')]);
      base = await start(Number(port));
      client = new RestClient(base, SECRET);
    }

    const again = await client.reconnect(conversationId, token, watermark);
    const second = await StreamClient.dial(again.streamUrl);
    await client.say(conversationId, again.token, 'last');
    await second.until(({ texts }) => texts.includes('echo: last'));
    const said = second.texts.filter((text) => text?.startsWith('round'));
    for (const text of answered) expect(said, text).to.include(text);
    expect(said, 'nothing twice').to.deep.equal([...new Set(said)]);
    const ids = [...stream.activities, ...second.activities].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(second.activities[0]?.channelData?.['webchat:sequence-id']).to.equal(
      Number(watermark) + 1,
    );

    await second.close();
  });

  it('takes the same post once, also when the answer was lost with the process', async () => {
    const base = await start();
    const client = new RestClient(base, SECRET);
    const { token, conversationId } = await client.start();
    const post = () => client.say(conversationId, token, 'once', { clientActivityID: 'same' });
    const first = (await (await post()).json()) as { id: string };
    const { port } = new URL(base);
    await kill();
    await start(Number(port));
    expect(await (await post()).json()).to.deep.equal(first);
    const { activities } = await client.poll(conversationId, token);
    expect(activities.filter(({ text }) => text === 'once')).to.have.length(1);
  });
});
