import { expect } from 'chai';
import { createMemoryStore } from '../../../data/store/memory-store.ts';
import { putMeta } from './samples.ts';
import { storeContract } from './contract.ts';

storeContract('memory', () => Promise.resolve(createMemoryStore()));

describe('the memory store', () => {
  it('returns frozen documents, so that a caller who changes one is found out', async () => {
    const store = createMemoryStore();
    await store.commit([putMeta('m', { list: [] })]);
    const row = await store.get('meta', 'm');
    expect(() => Object.assign(row!.doc, { value: 1 })).to.throw(TypeError);
  });
});
