import { ConversationState, MemoryStorage, TestAdapter } from 'botbuilder';
import type { DialogState } from 'botbuilder-dialogs';
import { DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
import { expect } from 'chai';
import type { StepFunction } from '../../dialogs/step-dialog.ts';
import { StepDialog, askedBy } from '../../dialogs/step-dialog.ts';

/** Runs a dialog turn by turn on one kept state, as different versions of the program would. */
function rig() {
  const state = new ConversationState(new MemoryStorage());
  const place = state.createProperty<DialogState>('dialogs');
  const trail: string[] = [];
  const visit =
    (name: string, waits = true): StepFunction =>
    async (step) => {
      trail.push(step.again ? `${name} again` : name);
      return waits ? step.wait('which') : step.next();
    };
  const turn = async (dialog: StepDialog, again = false) => {
    let asked: string | null = null;
    let status: DialogTurnStatus | undefined;
    const adapter = new TestAdapter(async (context) => {
      const set = new DialogSet(place);
      set.add(dialog);
      const dc = await set.createContext(context);
      if (again) ({ status } = await dialog.askAgain(dc));
      else ({ status } = await dc.continueDialog());
      if (status === DialogTurnStatus.empty) ({ status } = await dc.beginDialog(dialog.id));
      asked = askedBy(dc);
      await state.saveChanges(context);
    });
    await adapter.send('x').startTest();
    return { asked, status };
  };
  return { trail, visit, turn };
}

describe('a step dialog', () => {
  it('waits at its step and goes on with the next', async () => {
    const { trail, visit, turn } = rig();
    const dialog = new StepDialog('d', 1, { a: visit('a', false), b: visit('b'), c: visit('c') });
    expect(await turn(dialog)).to.deep.include({
      asked: 'which',
      status: DialogTurnStatus.waiting,
    });
    await turn(dialog);
    expect(trail).to.deep.equal(['a', 'b', 'c']);
    expect(await turn(dialog)).to.deep.include({ asked: null, status: DialogTurnStatus.complete });
  });

  it('asks the same again after an interruption', async () => {
    const { trail, visit, turn } = rig();
    const dialog = new StepDialog('d', 1, { a: visit('a'), b: visit('b') });
    await turn(dialog);
    await turn(dialog, true);
    await turn(dialog);
    expect(trail).to.deep.equal(['a', 'a again', 'b']);
  });

  it('goes on in the right place when a deploy puts a step before it', async () => {
    const { trail, visit, turn } = rig();
    await turn(new StepDialog('d', 1, { a: visit('a'), b: visit('b') }));
    await turn(new StepDialog('d', 1, { new: visit('new'), a: visit('a'), b: visit('b') }));
    expect(trail).to.deep.equal(['a', 'b']);
  });

  it('starts anew when its step is gone', async () => {
    const { trail, visit, turn } = rig();
    await turn(new StepDialog('d', 1, { a: visit('a'), b: visit('b') }));
    await turn(new StepDialog('d', 1, { first: visit('first'), b: visit('b') }));
    expect(trail).to.deep.equal(['a', 'first']);
  });

  it('starts anew when the flow has another version', async () => {
    const { trail, visit, turn } = rig();
    await turn(new StepDialog('d', 1, { a: visit('a'), b: visit('b') }));
    await turn(new StepDialog('d', 2, { a: visit('a'), b: visit('b') }));
    expect(trail).to.deep.equal(['a', 'a']);
  });
});
