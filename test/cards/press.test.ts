import { expect } from 'chai';
import { readPausePress } from '../../cards/choice-card.ts';
import { readCode } from '../../cards/code-card.ts';
import { readDeclarationPress } from '../../cards/declaration-press.ts';
import { readInput, readPress } from '../../cards/press.ts';
import { readReasonPress } from '../../cards/reason-card.ts';
import { readSurveyPress } from '../../cards/survey-card.ts';

function press(value: Readonly<Record<string, unknown>>) {
  const read = readPress({ role: 'select', ...value });
  if (!read) throw new Error('no press');
  return read;
}

describe('what a pressed button sends', () => {
  it('is a press only with a role of ours', () => {
    for (const value of [null, undefined, 'confirm', 1, [], {}, { role: 'admin' }, { role: 1 }]) {
      expect(readPress(value)).to.equal(null);
    }
    expect(readPress({ role: 'confirm', change: 'cancel' })).to.include({ change: 'cancel' });
  });

  it('loses what cannot be read, and stays a press', () => {
    const read = readPress({
      role: 'confirm',
      change: 'refund',
      nonce: 7,
      label: 'x'.repeat(9_999),
    });
    expect(read).to.include({ role: 'confirm', change: undefined, nonce: undefined });
  });

  it('has inputs that are trimmed and cut', () => {
    expect(readInput(press({ name: '  Jo  ' }), 'name')).to.equal('Jo');
    expect(readInput(press({ name: ' ' }), 'name')).to.equal(null);
    expect(readInput(press({ name: 5 }), 'name')).to.equal(null);
    expect(readInput(press({ name: 'x'.repeat(900) }), 'name')).to.have.length(500);
  });

  it('holds a declaration that no unreadable field stops', () => {
    expect(
      readDeclarationPress(press({ type: 'odd', endDate: 'Ende März', name: 'Jo' })),
    ).to.deep.equal({
      type: 'ordinary',
      reason: null,
      name: 'Jo',
      contract: null,
      endDate: null,
      endWords: 'Ende März',
      contact: null,
    });
    expect(
      readDeclarationPress(press({ type: 'extraordinary', endDate: '31.12.2026' })),
    ).to.include({ type: 'extraordinary', endDate: '2026-12-31', endWords: null });
  });

  it('holds a length or a day of a pause', () => {
    expect(readPausePress(press({ months: 2 }))).to.deep.equal({ months: 2 });
    expect(readPausePress(press({ until: '2027-02-01' }))).to.deep.equal({ until: '2027-02-01' });
    for (const value of [
      { months: 0 },
      { months: 1.5 },
      { months: '2' },
      { until: '2027-02-30' },
      {},
    ]) {
      expect(readPausePress(press(value)), JSON.stringify(value)).to.equal(null);
    }
  });

  it('holds six digits, however they are grouped', () => {
    expect(readCode(press({ code: ' 482 913 ' }))).to.equal('482913');
    for (const code of ['48291', '4829133', 'abcdef', '']) {
      expect(readCode(press({ code })), code).to.equal(null);
    }
  });

  it('holds a reason of those that were shown', () => {
    const reasons = { asked: [{ id: 'too_expensive' as const }] };
    const read = (data: Readonly<Record<string, unknown>>) => readReasonPress(press(data), reasons);
    expect(read({ reason: 'too_expensive' })).to.equal('too_expensive');
    expect(read({ reason: 'life_change' })).to.equal(null);
    expect(read({})).to.equal(null);
  });

  it('holds a rating from 1 to 5; what was not answered is null', () => {
    expect(readSurveyPress(press({ rating: 5, wouldReturn: 'no' }))).to.deep.equal({
      rating: 5,
      feltHeard: null,
      wouldReturn: false,
      wouldRecommend: null,
      missing: null,
      mayWrite: false,
    });
    for (const rating of [0, 6, 'x', 2.5]) {
      expect(readSurveyPress(press({ rating })).rating, String(rating)).to.equal(null);
    }
  });
});
