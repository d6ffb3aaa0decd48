import { TestAdapter, TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { DialogContext, type Place } from '../../dialogs/dialog-context.ts';
import type { StepFunction } from '../../dialogs/step-dialog.ts';
import { StepDialog } from '../../dialogs/step-dialog.ts';

/** Runs a dialog turn by turn on one kept place, as different versions of the program would. */
function rig() {
  const context = new TurnContext(new TestAdapter(async () => {}), { type: 'message' });
  let kept = 'null';
  const trail: string[] = [];
  const visit =
    (name: string, goesOnTo: string | null = null): StepFunction =>
    async (step) => {
      trail.push(step.again ? `${name} again` : name);
      return goesOnTo === null ? step.wait('which') : step.goTo(goesOnTo);
    };
  const turn = async (dialog: StepDialog, again = false): Promise<Place | null> => {
    const place = JSON.parse(kept) as Place | null;
    const dc = new DialogContext(context, new Map([[dialog.id, dialog]]), place);
    if (again) await dc.askAgain();
    else if (dc.place) await dc.continueDialog();
    else await dc.beginDialog(dialog.id);
    kept = JSON.stringify(dc.place);
    return dc.place;
  };
  return { trail, visit, turn };
}

describe('a step dialog', () => {
  it('waits at its step and goes on with the next', async () => {
    const { trail, visit, turn } = rig();
    const dialog = new StepDialog('d', 1, { a: visit('a', 'b'), b: visit('b'), c: visit('c') });
    expect(await turn(dialog)).to.deep.include({ step: 'b', asked: 'which' });
    await turn(dialog);
    expect(trail).to.deep.equal(['a', 'b', 'c']);
    expect(await turn(dialog)).to.equal(null);
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

  it('is left when a deploy took the dialog away', async () => {
    const { trail, visit, turn } = rig();
    await turn(new StepDialog('gone', 1, { a: visit('a') }));
    await turn(new StepDialog('d', 1, { b: visit('b') }));
    expect(trail).to.deep.equal(['a', 'b']);
  });

  it('starts anew when the flow has another version', async () => {
    const { trail, visit, turn } = rig();
    await turn(new StepDialog('d', 1, { a: visit('a'), b: visit('b') }));
    await turn(new StepDialog('d', 2, { a: visit('a'), b: visit('b') }));
    expect(trail).to.deep.equal(['a', 'a']);
  });
});
