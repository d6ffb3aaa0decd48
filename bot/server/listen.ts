import { once } from 'node:events';
import type { Context } from '../context.ts';
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
  const { config, publicUrl, outbox, desk } = context;
  const { server, upgrades } = createServer({ https: publicUrl.startsWith('https:') });
  const closeSockets = registerRoutes(server, upgrades, context);
  server.listen(config.port, config.host);
  await once(server, 'listening');
  outbox.start();
  desk.start();
  print(await addresses(context));
  return async () => {
    closeSockets();
    await stopServer(server, upgrades);
    await context.stop();
  };
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
