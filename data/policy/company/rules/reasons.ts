import { says } from '../../fairness/phrases.ts';
import { HELP, OFFER } from '../../fairness/words/offers.ts';
import { breaks, type PolicyFault } from './fault.ts';
import { at, itemsOf, textsIn } from './parts.ts';

const LONGEST_LABEL = 40;

/** The question can be skipped, asks each reason once, and holds nothing out (I14, I15, I37, I53). */
export function reasonFaults(content: unknown): readonly PolicyFault[] {
  const path = ['reasons', 'asked'];
  const asked = itemsOf(at(content, ...path));
  const ids = asked.map((one) => at(one, 'id') ?? one);
  const texts = textsIn(asked, path);
  return [
    ...(at(content, 'reasons', 'required') === true
      ? [breaks('I14')(['reasons', 'required'], 'a reason is never required')]
      : []),
    ...asked.flatMap((one, i) =>
      at(one, 'required') === true
        ? [breaks('I14')([...path, i, 'required'], 'a reason is never required')]
        : [],
    ),
    ...ids.flatMap((id, i) =>
      ids.indexOf(id) < i
        ? [breaks('I15')([...path, i], `"${String(id)}" is asked a second time`)]
        : [],
    ),
    ...texts
      .filter(({ text }) => says(text, OFFER) || says(text, HELP))
      .map((text) => breaks('I37')(text.path, 'holds an offer after the receipt')),
    ...texts
      .filter(({ text }) => text.length > LONGEST_LABEL)
      .map((text) => breaks('I52')(text.path, `is longer than ${LONGEST_LABEL} characters`)),
    ...texts
      .filter((one, i) =>
        texts
          .slice(0, i)
          .some(({ language, text }) => language === one.language && text === one.text),
      )
      .map((text) => breaks('I15')(text.path, `"${text.text}" is the label of two reasons`)),
  ];
}
