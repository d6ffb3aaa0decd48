import { expect } from 'chai';
import { transcriptLine } from '../../../bot/desk/transcript-line.ts';
import type { StoredActivity } from '../../../data/model/activity.ts';
import type { Actor } from '../../../data/model/transcript.ts';

const AT = '2026-11-22T18:14:05.000Z';

function line(activity: StoredActivity, actor: Actor = 'bot') {
  return transcriptLine({
    seq: 7,
    entry: { kind: 'activity', at: AT, actor, audience: 'all', activity },
  });
}

describe('a line of the transcript', () => {
  it('shows a card as the text that the customer saw, with its buttons', () => {
    const content = {
      type: 'AdaptiveCard',
      body: [
        { type: 'TextBlock', text: 'Cancel Plus?' },
        { type: 'FactSet', facts: [{ title: 'Ends', value: '14 December 2026' }] },
        {
          type: 'Input.ChoiceSet',
          label: 'Type',
          value: 'o',
          choices: [{ title: 'ordinary', value: 'o' }],
        },
        { type: 'Container', items: [{ type: 'TextBlock', text: 'Inside' }] },
        { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'Cancel now' }] },
      ],
      actions: [{ type: 'Action.Submit', title: 'Back' }],
    };
    const shown = line({
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    });
    expect(shown?.text).to.equal('Cancel Plus?\nEnds: 14 December 2026\nType: ordinary\nInside');
    expect(shown?.buttons).to.deep.equal(['Cancel now', 'Back']);
  });

  it('shows a pressed button as its label', () => {
    const shown = line(
      { type: 'message', value: { role: 'confirm', label: 'Cancel now', nonce: 'secret' } },
      'customer',
    );
    expect(shown).to.include({ kind: 'press', text: 'Cancel now', actor: 'customer' });
    expect(JSON.stringify(shown)).not.to.include('secret');
  });

  it('keeps what a customer wrote as it is', () => {
    const text = '<img src=x onerror=alert(1)> **bold** [x](javascript:alert(1))';
    expect(line({ type: 'message', text }, 'customer')).to.include({ text, kind: 'message' });
  });

  it('leaves out what nobody sees', () => {
    expect(line({ type: 'typing' })).to.equal(null);
    expect(line({ type: 'message' }, 'customer')).to.equal(null);
  });
});
