import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import { SteadyTime } from '../../bot/steady-time.ts';
import { MAIL, turnRig } from '../support/turn-rig.ts';
import { turnOf } from '../../dialogs/turn.ts';

const HOUR_MS = 3_600_000;

describe('the time of the program', () => {
  let machine: number;
  let stopwatch: number;
  let steady: SteadyTime;
  let time: () => number;
  beforeEach(() => {
    machine = Date.parse('2026-11-22T18:14:05Z');
    stopwatch = 0;
    steady = new SteadyTime(
      () => machine,
      () => stopwatch,
    );
    time = () => steady.now();
  });
  /** How far it goes while so much passes. */
  const goes = (passedMs: number): number => {
    const before = time();
    machine += passedMs;
    stopwatch += passedMs;
    return time() - before;
  };

  it('goes as the machine goes', () => {
    expect(goes(1_000)).to.equal(1_000);
    expect(time()).to.equal(machine);
  });

  it('follows at once where the machine is set forward', () => {
    machine += 24 * HOUR_MS;
    expect(time()).to.equal(machine);
  });

  it('goes on at half the speed where the machine is set back, until it has caught up', () => {
    const before = time();
    machine -= HOUR_MS;
    expect(time()).to.equal(before);
    expect(goes(2_000)).to.equal(1_000);
    goes(2 * HOUR_MS);
    expect(time()).to.equal(machine);
    expect(goes(1_000)).to.equal(1_000);
  });

  it('follows a machine that was wrong for a while and is set right', () => {
    machine -= HOUR_MS;
    goes(30_000);
    machine += HOUR_MS;
    goes(30_000);
    expect(time()).to.equal(machine);
  });

  it('goes on from a moment that was before the start, at half the speed until the machine is there', () => {
    const before = machine + HOUR_MS;
    steady.notBefore(before);
    expect(time()).to.equal(before);
    expect(goes(2_000)).to.equal(1_000);
    goes(2 * HOUR_MS);
    expect(time()).to.equal(machine);
    steady.notBefore(before);
    expect(time()).to.equal(machine);
  });

  it('never shows an earlier time than before', () => {
    let latest = time();
    for (const jumpMs of [-1, 5, -HOUR_MS, 10, HOUR_MS, -60_000, -60_000, 1, HOUR_MS, -5]) {
      machine += jumpMs;
      stopwatch += 3;
      expect(time()).to.be.at.least(latest);
      latest = time();
    }
  });
});

describe('a machine whose clock is set back', () => {
  let rig: ReturnType<typeof turnRig>;
  afterEach(() => rig.outbox.stop());

  it('does not hold up what is due in a moment', async () => {
    let setBackMs = 0;
    rig = turnRig(
      async (context) => {
        if (context.activity.type !== 'message') await context.sendActivity('tick');
        else turnOf(context).request('timer', { kind: 'turn', event: 'tick', value: null }, 200);
      },
      { machine: () => Date.now() - setBackMs },
    );
    rig.outbox.start();
    await rig.say('please');
    setBackMs = HOUR_MS;
    for (let waited = 0; (await rig.texts()).length < 2 && waited < 5_000; waited += 20) {
      await wait(20);
    }
    expect(await rig.texts()).to.deep.equal(['please', 'tick']);
  });

  it('takes up what was asked just before', async () => {
    let setBackMs = 0;
    rig = turnRig(
      (context) => {
        turnOf(context).request('mail:1', MAIL);
        return Promise.resolve();
      },
      { machine: () => Date.now() - setBackMs },
    );
    await rig.say('please');
    setBackMs = HOUR_MS;
    rig.outbox.start();
    await rig.outbox.drain();
    expect(await rig.store.get('outbox', 'mail:1')).to.equal(null);
  });
});
