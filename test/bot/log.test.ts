import { expect } from 'chai';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { createLog } from '../../bot/log.ts';
import { AdieuError } from '../../data/model/errors.ts';
import { newDatabase } from '../support/postgres.ts';
import { startSmtp } from '../support/smtp.ts';

/** What the log holds of an error. */
function logged(err: unknown): string {
  let line = '';
  createLog('info', { write: (text) => void (line += text) }).error({ err, id: 'c1' }, 'failed');
  return line;
}

async function errorOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  return expect.fail('nothing was thrown');
}

describe('the log', () => {
  it('names an error with its code, its cause and the place in the code', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), {
      code: 'ECONNREFUSED',
    });
    const line = logged(new AdieuError('store_unavailable', 'the database is down', { cause }));
    const { err, id, msg } = JSON.parse(line) as {
      err: {
        code: string;
        message: string;
        stack: string;
        cause: { code: string; message: string };
      };
      id: string;
      msg: string;
    };
    expect({ id, msg }).to.deep.equal({ id: 'c1', msg: 'failed' });
    expect(err).to.include({ code: 'store_unavailable', message: 'the database is down' });
    expect(err.stack).to.include('log.test.ts');
    expect(err.cause).to.include({ code: 'ECONNREFUSED', message: cause.message });
  });

  it('holds no word of a customer that a parser has quoted', async () => {
    const line = logged(await errorOf(() => JSON.parse('my mother died') as unknown));
    expect(line).to.include('SyntaxError').and.not.include('mother');
  });

  it('holds no value that a database has quoted', async () => {
    const client = new pg.Client({ connectionString: await newDatabase() });
    await client.connect();
    try {
      const unique = await errorOf(() =>
        client.query(
          `CREATE TEMPORARY TABLE t (name text UNIQUE); INSERT INTO t VALUES ('Ada Lovelace'), ('Ada Lovelace')`,
        ),
      );
      const wrong = await errorOf(() => client.query("SELECT 'my mother died'::json"));
      expect(logged(unique)).to.include('23505').and.not.include('Lovelace');
      expect(logged(wrong)).to.include('22P02').and.not.include('mother');
    } finally {
      await client.end();
    }
  });

  it('holds no address that a mail server has refused', async () => {
    await using server = await startSmtp({
      onRcptTo: ({ address }, _session, done) => done(new Error(`<${address}> is unknown here`)),
    });
    const refused = await errorOf(() =>
      createTransport({ url: server.url }).sendMail({
        from: 'adieu@example.com',
        to: 'ada@example.com',
        text: 'hello',
      }),
    );
    expect(logged(refused)).to.include('EENVELOPE').and.not.include('ada@');
  });

  it('holds nothing of what is no error', () => {
    expect(logged('my mother died')).to.not.include('mother');
    expect(logged({ words: 'my mother died' })).to.not.include('mother');
  });
});
