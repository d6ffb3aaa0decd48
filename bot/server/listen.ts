import { once } from 'node:events';
import type { Server } from 'restify';
import { AdieuError } from '../../data/model/errors.ts';
import type { Config } from '../config/config.ts';
import type { Context } from '../context.ts';
import { strayed } from '../pages/strayed.ts';
import { registerRoutes } from './register-routes.ts';
import { createServer } from './server.ts';
import { stopServer } from './stop-server.ts';

/**
 * Serves, starts what runs by itself, and prints where to look.
 * Returns what ends it: nothing new is taken, what is under way is finished.
 */
export async function listen(
  context: Context,
  print: (text: string) => void = (text) => process.stdout.write(text),
): Promise<() => Promise<void>> {
  const { config, publicUrl, outbox, desk, sealer, eraser, jobs } = context;
  const { server, upgrades } = createServer({
    https: publicUrl.startsWith('https:'),
    strayed: strayed(config.company),
  });
  const closeSockets = registerRoutes(server, upgrades, context);
  server.listen(config.port, config.host);
  await listening(server, config);
  outbox.start();
  desk.start();
  sealer.start();
  eraser.start();
  jobs.start();
  print(await addresses(context));
  return async () => {
    closeSockets();
    await stopServer(server, upgrades);
    await context.stop();
  };
}

/** @throws AdieuError `address_not_free` when another program has it, or it is not ours to have. */
async function listening(server: Server, { host, port }: Config): Promise<void> {
  try {
    await once(server, 'listening');
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException;
    const message = `cannot listen on HOST ${host}, PORT ${String(port)}: ${code}`;
    throw new AdieuError('address_not_free', message, { cause });
  }
}

async function addresses({ config, publicUrl, desk }: Context): Promise<string> {
  const lines = config.production
    ? [`Adieu: ${publicUrl}`]
    : [
        `Shop: ${publicUrl}/`,
        `Leave: ${publicUrl}/leave`,
        `Desk: ${publicUrl}${await desk.links.create({ name: 'Agent', role: 'lead' })}`,
      ];
  return `${lines.join('\n')}\n`;
}
