import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TurnContext } from 'botbuilder';
import { pino } from 'pino';
import { directLineRoutes } from '../../bot/direct-line/direct-line-routes.ts';
import { Tokens } from '../../bot/direct-line/tokens.ts';
import { FolderFiles } from '../../data/store/folder-files.ts';
import { createServer, type ServerOptions } from '../../bot/server/server.ts';
import { type RigOptions, turnRig } from './turn-rig.ts';

export const SECRET = 'a-secret-of-the-tests-only';

export interface DirectLineServerOptions extends RigOptions {
  readonly bot?: (context: TurnContext) => Promise<unknown>;
  readonly keepAliveMs?: number;
  readonly http?: Partial<ServerOptions>;
  /** 0 unless told. */
  readonly port?: number;
}

/** A real server, runner and store around a bot that echoes. */
export async function directLineServer(options: DirectLineServerOptions = {}) {
  const rig = turnRig(options.bot ?? echo, options);
  const { server, upgrades } = createServer({ https: false, ...options.http });
  const uploadsDirectory = mkdtempSync(join(tmpdir(), 'adieu-uploads-'));
  const tokens = new Tokens(SECRET, rig.clock);
  const channel = directLineRoutes(server, upgrades, {
    ...rig,
    log: pino({ level: 'silent' }),
    secret: SECRET,
    ticketSecret: SECRET,
    tokens,
    publicUrl: () => 'http://localhost',
    files: new FolderFiles(uploadsDirectory),
    ...(options.keepAliveMs === undefined ? {} : { keepAliveMs: options.keepAliveMs }),
  });
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve());
  });
  return {
    ...rig,
    server,
    upgrades,
    tokens,
    sockets: channel.sockets,
    port: server.address().port,
    base: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      channel.close();
      await rig.turns.idle();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      if ('closeAllConnections' in server.server) server.server.closeAllConnections();
      await closed;
      rmSync(uploadsDirectory, { recursive: true, force: true });
    },
  };
}

export type DirectLineServer = Awaited<ReturnType<typeof directLineServer>>;

/** Says "hello" once, then repeats what it hears; a few words make it misbehave. */
export async function echo(context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.type === 'conversationUpdate') {
    await context.sendActivity('hello');
    return;
  }
  if (activity.type !== 'message') return;
  if (activity.text === 'throw') throw new Error('the bot of the test throws');
  if (activity.text === 'hang') await new Promise(() => undefined);
  if (activity.text === 'goodbye') {
    await context.sendActivity({ type: 'endOfConversation' });
    return;
  }
  if (activity.text === 'type') await context.sendActivity({ type: 'typing' });
  const files = (activity.attachments ?? []).map(({ contentType }) => contentType).join(',');
  await context.sendActivity(`echo: ${activity.text || files}`);
}
