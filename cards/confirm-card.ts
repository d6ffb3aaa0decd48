import type { Attachment } from 'botbuilder';
import type { Translate } from '../data/locales/translate.ts';
import type { Change } from '../data/model/change.ts';
import type { Labels } from '../data/policy/labels.ts';
import { button } from './button.ts';
import { card, text } from './card.ts';

export interface ConfirmCardData {
  readonly change: Change;
  readonly question: string;
  readonly nonce: string;
}

/**
 * One question, the button that carries it out, and one back. Nothing else:
 * no offer, no list of losses, no link (invariants I19, I27).
 */
export function confirmCard(
  labels: Labels,
  { change, question, nonce }: ConfirmCardData,
): Attachment {
  return card(
    [text(question)],
    [
      button('confirm', labels.confirm[change], { change, nonce }),
      button('back', labels.back, { nonce }),
    ],
  );
}

export interface FormValues {
  readonly name?: string;
  readonly contract?: string;
  readonly endDate?: string;
  readonly contact?: string;
}

/**
 * The declaration as a form, pre-filled with what is known. With `type` it is the
 * confirm page of BGB §312k: its five fields, the button under them, nothing else.
 * The input ids are those of the leave page.
 */
export function declarationCard(
  t: Translate,
  labels: Labels,
  form: {
    readonly change: Change;
    readonly nonce: string;
    readonly withType: boolean;
    /** The chat page shows the reason once the type asks for it; other channels show it at once. */
    readonly reasonFollowsType: boolean;
    readonly values: FormValues;
    readonly withBack: boolean;
  },
): Attachment {
  const { change, nonce, withType, values } = form;
  const value = (given: string | undefined) => (given === undefined ? {} : { value: given });
  return card(
    [
      ...(withType ? typeInputs(t, form.reasonFollowsType) : []),
      {
        type: 'Input.Text',
        id: 'name',
        label: t('declare.name'),
        maxLength: 200,
        ...value(values.name),
      },
      {
        type: 'Input.Text',
        id: 'contract',
        label: t('declare.contract'),
        maxLength: 200,
        ...value(values.contract),
      },
      ...(change === 'cancel'
        ? [
            {
              type: 'Input.Date' as const,
              id: 'endDate',
              label: t('declare.endDate'),
              ...value(values.endDate),
            },
          ]
        : []),
      {
        type: 'Input.Text',
        id: 'contact',
        label: t('declare.contact'),
        maxLength: 200,
        style: 'email',
        ...value(values.contact),
      },
    ],
    [
      button('confirm', labels.confirm[change], { change, nonce }),
      ...(form.withBack ? [button('back', labels.back, { nonce })] : []),
    ],
  );
}

/** `visibleWhen` is our own: other renderers ignore it and leave the field away. */
const SHOWN_WHEN_EXTRAORDINARY = {
  isVisible: false,
  visibleWhen: { type: 'extraordinary' },
} as const;

function typeInputs(t: Translate, reasonFollowsType: boolean) {
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'type',
      label: t('declare.type'),
      style: 'compact',
      value: 'ordinary',
      choices: [
        { title: t('declare.ordinary'), value: 'ordinary' },
        { title: t('declare.extraordinary'), value: 'extraordinary' },
      ],
    },
    {
      type: 'Input.Text',
      id: 'reason',
      label: t('declare.reason'),
      maxLength: 500,
      ...(reasonFollowsType ? SHOWN_WHEN_EXTRAORDINARY : {}),
    },
  ] as const;
}
