import { expect } from 'chai';
import { type Chat, openChat } from './chat.ts';
import { brokenPromises } from './fair.ts';

/** A conversation that is checked for fairness when it is closed, as every transcript is. */
export async function openFairChat(...args: Parameters<typeof openChat>): Promise<Chat> {
  const chat = await openChat(...args);
  return {
    ...chat,
    close: async () => {
      const broken = await brokenPromises(chat.store, 'c1');
      await chat.close();
      expect(broken, 'fairness').to.deep.equal([]);
    },
  };
}
