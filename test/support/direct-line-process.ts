/**
 * A server of its own process, to be killed: `node direct-line-process.ts PORT DIRECTORY`.
 * Prints its address when it is ready.
 */
import { openLowdbStore } from '../../data/store/lowdb/open-lowdb-store.ts';
import { directLineServer } from './direct-line-server.ts';

const [port, directory = ''] = process.argv.slice(2);
const store = await openLowdbStore({
  directory,
  now: () => new Date(),
  onFault: (fault) => console.error(fault),
});
const server = await directLineServer({ store, port: Number(port) });
console.log(server.base);
