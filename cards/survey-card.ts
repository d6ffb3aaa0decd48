import type { Attachment } from 'botbuilder';
import { z } from 'zod';
import type { Translate } from '../data/locales/translate.ts';
import type { Survey } from '../data/model/records.ts';
import { button } from './button.ts';
import type { CardInput } from './card.ts';
import { card, text } from './card.ts';
import type { Press } from './press.ts';
import { readInput } from './press.ts';

const RATINGS = [1, 2, 3, 4, 5] as const;
const QUESTIONS = ['feltHeard', 'wouldReturn', 'wouldRecommend'] as const;

/** How leaving was: one tap on a number sends it, all else is optional. Nothing is ticked before. */
export function surveyCard(
  t: Translate,
  nonce: string,
  {
    lead,
    mayWrite,
  }: {
    readonly lead: string;
    /** What would be consented to; `null`: it is not asked. */
    readonly mayWrite: string | null;
  },
): Attachment {
  return card(
    [
      text(lead),
      ...QUESTIONS.map((id) => yesNo(t, id)),
      {
        type: 'Input.Text',
        id: 'missing',
        label: t('survey.missing'),
        maxLength: 1_000,
        isMultiline: true,
      },
      ...(mayWrite === null ? [] : [consent(mayWrite)]),
      text(t('survey.rate')),
    ],
    [
      ...RATINGS.map((rating) => button('survey', String(rating), { rating, nonce })),
      button('skip', t('button.skip'), { nonce }),
    ],
  );
}

function consent(title: string): CardInput {
  return {
    type: 'Input.Toggle',
    id: 'mayWrite',
    title,
    value: 'false',
    wrap: true,
  };
}

function yesNo(t: Translate, id: (typeof QUESTIONS)[number]): CardInput {
  return {
    type: 'Input.ChoiceSet',
    id,
    label: t(`survey.${id}`),
    style: 'compact',
    choices: [
      { title: t('survey.yes'), value: 'yes' },
      { title: t('survey.no'), value: 'no' },
    ],
  };
}

const rating = z.coerce.number().int().min(1).max(5);

/** What was sent with a number. What is empty or unreadable is `null`. */
export function readSurveyPress(press: Press): Survey {
  const read = rating.safeParse(press['rating']);
  const answer = (id: string) => {
    const given = readInput(press, id);
    return given === 'yes' ? true : given === 'no' ? false : null;
  };
  return {
    rating: read.success ? read.data : null,
    feltHeard: answer('feltHeard'),
    wouldReturn: answer('wouldReturn'),
    wouldRecommend: answer('wouldRecommend'),
    missing: readInput(press, 'missing'),
    mayWrite: readInput(press, 'mayWrite') === 'true',
  };
}
