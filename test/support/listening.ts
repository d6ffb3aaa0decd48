import type { Server } from 'restify';

/** Lets a server listen on a free port of this machine. */
export async function listening(server: Server) {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const { port } = server.address();
  return {
    port,
    base: `http://127.0.0.1:${port}`,
    stop: async (): Promise<void> => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      if ('closeAllConnections' in server.server) server.server.closeAllConnections();
      await closed;
    },
  };
}
