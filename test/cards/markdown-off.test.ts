import { expect } from 'chai';
import fc from 'fast-check';
import { markdownOff, withoutMarks } from '../../cards/markdown-off.ts';

describe('Markdown in what people wrote', () => {
  it('is switched off where cards would read it', () => {
    for (const [written, marked] of [
      ['NL_4711 *now*', 'NL\\_4711 \\*now\\*'],
      ['[here](http://a.example)', '\\[here\\](http://a.example)'],
      ['- one\n# two\n> three', '\\- one\n\\# two\n\\> three'],
      ['1. one\n  22. two', '1\\. one\n  22\\. two'],
      ['at 1.5 % or 2026-12-31', 'at 1.5 % or 2026-12-31'],
    ] as const) {
      expect(markdownOff(written)).to.equal(marked);
    }
  });

  it('is read again as it was written, whatever it was', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom(
          '\\',
          '_',
          '*',
          '[',
          ']',
          '`',
          '#',
          '>',
          '-',
          '+',
          '1',
          '.',
          ' ',
          '\n',
        ),
      }),
    );
    fc.assert(fc.property(text, (written) => withoutMarks(markdownOff(written)) === written));
  });
});
