import { expect } from 'chai';
import { generateKeyPairSync } from 'node:crypto';
import { openReceiptSigner } from '../../../bot/receipts/receipt-keys.ts';
import { createMemoryStore } from '../../../data/store/memory-store.ts';
import { adaReceipt, newSigner } from '../../support/receipts.ts';

const newKey = () =>
  generateKeyPairSync('ed25519')
    .privateKey.export({ format: 'der', type: 'pkcs8' })
    .toString('base64');

describe('the key that signs receipts', () => {
  it('can be changed or lost: what it has signed stays valid, and its public key published', async () => {
    const store = createMemoryStore();
    const before = await openReceiptSigner(store, newKey());
    const unsigned = adaReceipt();
    const signature = await before.sign(unsigned);
    const after = await openReceiptSigner(store, newKey());

    expect(await after.check({ ...unsigned, signature })).to.equal('valid');
    expect(await after.read(signature)).to.deep.equal(await before.read(signature));
    expect(await after.publicJwks()).to.deep.equal([
      await after.publicJwk(),
      await before.publicJwk(),
    ]);
    // The other replica, which has not been started anew yet.
    const own = await after.sign(unsigned);
    expect(await before.check({ ...unsigned, signature: own })).to.equal('valid');
  });

  it('is kept once, however often the program starts', async () => {
    const store = createMemoryStore();
    const key = newKey();
    await Promise.all([openReceiptSigner(store, key), openReceiptSigner(store, newKey())]);
    const again = await openReceiptSigner(store, key);
    expect(await again.publicJwks()).to.have.length(2);
  });

  it('makes nothing valid that it has not signed', async () => {
    const store = createMemoryStore();
    const before = await openReceiptSigner(store, newKey());
    const after = await openReceiptSigner(store, newKey());
    const unsigned = adaReceipt();
    const signature = await before.sign(unsigned);
    const other = { ...unsigned, plan: 'Basic' };
    expect(await after.check({ ...other, signature })).to.equal('changed');
    const forged = await newSigner().sign(unsigned);
    expect(await after.check({ ...unsigned, signature: forged })).to.equal('changed');
  });
});
