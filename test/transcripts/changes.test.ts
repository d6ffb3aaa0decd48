import { expect } from 'chai';
import type { Change } from '../../data/model/change.ts';
import type { Language } from '../../data/model/language.ts';
import { LANGUAGES } from '../../data/model/language.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { CODE } from '../support/chat.ts';
import type { Line } from '../support/converse.ts';
import { as, converse } from '../support/converse.ts';

interface Course {
  readonly change: Change;
  readonly account: string;
  readonly says: Readonly<Record<Language, string>>;
  /** Question of the confirm card. */
  readonly asks: Readonly<Record<Language, RegExp>>;
  /** Part of the receipt. */
  readonly receipt: Readonly<Record<Language, RegExp>>;
  /** Asks why afterwards. */
  readonly leaves: boolean;
  readonly status: string;
}

const COURSES: readonly Course[] = [
  {
    change: 'cancel',
    account: 'ada',
    says: {
      en: 'I would like to cancel my subscription',
      de: 'Ich möchte mein Abo kündigen',
      nl: 'Ik wil mijn abonnement opzeggen',
    },
    asks: {
      en: /^Cancel Plus on 14 December 2026\?$/,
      de: /^Tarif Plus zum 14\. Dezember 2026 kündigen\?$/,
      nl: /^Plus opzeggen per 14 december 2026\?$/,
    },
    receipt: {
      en: /Contract NL-2203, Plus, ends on 14 December 2026\./,
      de: /Ihr Tarif Plus NL-2203 endet am 14\. Dezember 2026\./,
      nl: /Contract NL-2203, Plus, eindigt op 14 december 2026\./,
    },
    leaves: true,
    status: 'cancel_scheduled',
  },
  {
    change: 'pause',
    account: 'ada',
    says: {
      en: 'please pause my subscription for two months',
      de: 'Bitte pausieren Sie mein Abo für zwei Monate',
      nl: 'graag mijn abonnement twee maanden pauzeren',
    },
    asks: {
      en: /^Pause Plus until 14 February 2027\?$/,
      de: /^Tarif Plus bis zum 14\. Februar 2027 pausieren\?$/,
      nl: /^Plus pauzeren tot 14 februari 2027\?$/,
    },
    receipt: {
      en: /is paused from 14 December 2026 and starts again on 14 February 2027\./,
      de: /pausiert ab dem 14\. Dezember 2026 und läuft ab dem 14\. Februar 2027 weiter\./,
      nl: /is gepauzeerd vanaf 14 december 2026 en gaat op 14 februari 2027 weer verder\./,
    },
    leaves: false,
    status: 'pause_scheduled',
  },
  {
    change: 'resume',
    account: 'gus',
    says: {
      en: 'resume my subscription',
      de: 'Ich möchte mein pausiertes Abo fortsetzen',
      nl: 'ik wil mijn gepauzeerde abonnement hervatten',
    },
    asks: {
      en: /^Resume Plus now\?$/,
      de: /^Tarif Plus jetzt fortsetzen\?$/,
      nl: /^Plus nu hervatten\?$/,
    },
    receipt: {
      en: /Contract NL-1985, Plus, goes on\./,
      de: /Ihr Tarif Plus NL-1985 läuft weiter\./,
      nl: /Contract NL-1985, Plus, loopt door\./,
    },
    leaves: false,
    status: 'active',
  },
  {
    change: 'undo',
    account: 'hanna',
    says: {
      en: 'please undo my cancellation',
      de: 'Ich möchte meine Kündigung zurücknehmen',
      nl: 'ik wil mijn opzegging ongedaan maken',
    },
    asks: {
      en: /^Undo the change to Plus\?$/,
      de: /^Die Änderung an Ihrem Tarif Plus rückgängig machen\?$/,
      nl: /^De wijziging van Plus ongedaan maken\?$/,
    },
    receipt: {
      en: /Contract NL-6127, Plus, goes on as before\./,
      de: /Ihr Tarif Plus NL-6127 läuft weiter wie bisher\./,
      nl: /Contract NL-6127, Plus, loopt gewoon door\./,
    },
    leaves: false,
    status: 'active',
  },
  {
    change: 'withdraw',
    account: 'dora',
    says: {
      en: 'I want to withdraw from the contract',
      de: 'Ich möchte den Vertrag widerrufen',
      nl: 'ik wil de overeenkomst herroepen',
    },
    asks: {
      en: /^Withdraw from contract NL-5902, Plus\?$/,
      de: /^Den Vertrag NL-5902 \(Tarif Plus\) widerrufen\?$/,
      nl: /^Overeenkomst NL-5902 \(Plus\) herroepen\?$/,
    },
    receipt: {
      en: /You have withdrawn from contract NL-5902, Plus\..*You get 12\.00 EUR back\./,
      de: /Der Vertrag NL-5902 \(Tarif Plus\) ist widerrufen\..*Sie bekommen 12,00 EUR zurück\./,
      nl: /Overeenkomst NL-5902 \(Plus\) is herroepen\..*U krijgt 12,00 EUR terug\./,
    },
    leaves: true,
    status: 'ended',
  },
  {
    change: 'delete',
    account: 'ada',
    says: {
      en: 'delete my account',
      de: 'Bitte löschen Sie mein Konto',
      nl: 'verwijder mijn account',
    },
    asks: {
      en: /^Delete your account\?$/,
      de: /^Ihr Konto löschen\?$/,
      nl: /^Uw account verwijderen\?$/,
    },
    receipt: {
      en: /What you made is deleted on 6 December 2026\..*Your paid contract ends as well, on 14 December 2026\./,
      de: /Was Sie erstellt haben, wird am 6\. Dezember 2026 gelöscht\..*endet am 14\. Dezember 2026\./,
      nl: /Wat u hebt gemaakt, wordt op 6 december 2026 verwijderd\..*abonnement eindigt op 14 december 2026\./,
    },
    leaves: true,
    status: 'cancel_scheduled',
  },
];

const WHY = {
  en: 'Would you tell us why? You can skip this.',
  de: 'Möchten Sie uns sagen, warum? Sie können das überspringen.',
  nl: 'Wilt u ons vertellen waarom? U kunt dit overslaan.',
} as const;

for (const language of LANGUAGES) {
  const { confirm, back } = FIXED_LABELS[language];
  describe(`from the wish to the receipt (${language})`, () => {
    for (const course of COURSES) {
      const { change, account } = course;
      it(`${change}: says it, presses "${confirm[change]}"`, async () => {
        const lines: Line[] = [
          ['customer', course.says[language]],
          ['bot', /./],
          ['bot', course.asks[language], [confirm[change], back]],
          ['customer presses', confirm[change]],
          ...(change === 'delete' ? codeLines(confirm.delete) : []),
          ['bot', course.receipt[language]],
          ...(course.leaves ? ([['bot', WHY[language]]] as const) : []),
        ];
        const { subscription, events, receipts, mails } = await converse(
          as(account, language),
          lines,
        );
        expect(subscription?.status).to.equal(course.status);
        expect(events.filter(({ type }) => type === 'declaration')).to.have.length(1);
        expect(events.find(({ type }) => type === 'applied')).to.include({ change });
        expect(receipts).to.have.length(1);
        expect(receipts[0]?.language).to.equal(language);
        expect(mails.filter(({ kind }) => kind === 'receipt')).to.have.length(1);
      });
    }

    it('switch: takes the one line of help, and says its price twice', async () => {
      const too = {
        en: "it's too expensive, please cancel",
        de: 'Das ist mir zu teuer, bitte kündigen',
        nl: 'het is te duur, graag opzeggen',
      }[language];
      const to = { en: 'Change to Basic', de: 'Zu Basic wechseln', nl: 'Overstappen naar Basic' };
      const { subscription, events } = await converse(as('ada', language), [
        ['customer', too],
        ['bot', /Basic.*4[.,]00 USD/],
        ['bot', /Plus/],
        ['customer presses', to[language]],
        ['bot', /4[.,]00 USD/],
        ['bot', /Basic/, [confirm.switch, back]],
        ['customer presses', confirm.switch],
        ['bot', /NL-2203.*4[.,]00 USD/],
      ]);
      expect(subscription?.status).to.equal('active');
      expect(events.filter(({ type }) => type === 'offer')).to.have.length(1);
    });
  });
}

function codeLines(label: string): Line[] {
  return [
    ['bot', /a•••@example\.com/],
    ['customer', '000000'],
    ['bot', /./],
    ['customer presses', label, { code: CODE }],
  ];
}

describe('deleting', () => {
  it('takes five wrong codes, then a new one has to be sent', async () => {
    const wrong = Array.from({ length: 4 }, (): Line[] => [
      ['customer', '111111'],
      ['bot', /^That code is not right/],
    ]).flat();
    const { account } = await converse(as('ada'), [
      ['customer', 'delete my account'],
      ['bot', /./],
      ['bot', 'Delete your account?'],
      ['customer presses', 'Delete now'],
      ['bot', /^For your safety, a code was sent/],
      ...wrong,
      ['customer', '111111'],
      ['bot', /^That code no longer works/],
      ['customer', CODE],
      ['bot', /^That code no longer works/],
      ['customer presses', 'Delete now', { code: '' }],
      [
        'bot',
        /^That code no longer works\. You can have a new one\./,
        ['Delete now', 'Send a new code', 'Back'],
      ],
      ['customer presses', 'Send a new code'],
      ['bot', /^For your safety, a code was sent/],
      ['time passes', 'PT11M'],
      ['customer', CODE],
      ['bot', /^That code has expired/],
    ]);
    expect(account?.status).to.equal('active');
  });

  it('can be taken back until it is due, and is not asked for twice', async () => {
    const { account } = await converse(as('ada'), [
      ['customer', 'delete my account'],
      ['bot', /./],
      ['bot', 'Delete your account?'],
      ['customer presses', 'Delete now'],
      ['bot', /^For your safety/],
      ['customer', CODE],
      ['bot', /You can undo this until 5 December 2026\./],
      ['bot', WHY.en],
      ['customer', 'delete my account'],
      [
        'bot',
        'Your account will be deleted on 6 December 2026, as you asked.',
        ['Undo', 'Talk to a person', 'Cancel subscription'],
      ],
      ['customer presses', 'Undo'],
      ['bot', /^Your account and your data stay as they are\./],
      ['bot', 'Undo the deletion of your account?', ['Undo now', 'Back']],
      ['customer presses', 'Undo now'],
      ['bot', /Your account stays\. Nothing is deleted\./],
    ]);
    expect(account?.status).to.equal('active');
  });

  it('does not happen without the code: another wish leads on', async () => {
    const { account } = await converse(as('ada'), [
      ['customer', 'delete my account'],
      ['bot', /./],
      ['bot', 'Delete your account?'],
      ['customer presses', 'Delete now'],
      ['bot', /^For your safety, a code was sent/],
      ['customer', 'are you a bot?'],
      ['bot', /^This is an automated assistant/],
      ['bot', /^For your safety, a code was sent/],
      ['customer', 'just cancel'],
      ['bot', /^Plus ends on/],
      ['bot', 'Cancel Plus on 14 December 2026?'],
    ]);
    expect(account?.status).to.equal('active');
  });
});

describe('pausing', () => {
  it('asks until when, and takes a day that is picked', async () => {
    const { subscription } = await converse(as('ada'), [
      ['customer', 'pause'],
      [
        'bot',
        'Until when? At most 3 months. Another day: …',
        [
          '1 month',
          '2 months',
          '3 months',
          'Until this date',
          'Back',
          'Talk to a person',
          'Cancel subscription',
        ],
      ],
      ['customer presses', 'Until this date', { until: '2030-01-01' }],
      ['bot', 'A pause can be 3 months long at most.'],
      ['bot', /^Until when\?/],
      ['customer', 'until 1 February'],
      ['bot', /^From 14 December 2026 there is no service and no charge\./],
      ['bot', 'Pause Plus until 1 February 2027?'],
      ['customer presses', 'Pause now'],
      ['bot', /starts again on 1 February 2027\./],
    ]);
    expect(subscription?.pause).to.deep.include({ until: '2027-02-01' });
  });

  it('begins now where the paid year goes on for longer than the pause', async () => {
    const { subscription } = await converse(as('ben'), [
      ['customer', 'Pause für zwei Monate'],
      ['bot', /^Die Pause beginnt am 22\. November 2026\./],
      ['bot', 'Jahresabo bis zum 22. Januar 2027 pausieren?'],
      ['customer presses', 'jetzt pausieren'],
      ['bot', /pausiert ab dem 22\. November 2026 und läuft ab dem 22\. Januar 2027 weiter\./],
    ]);
    expect(subscription).to.include({ status: 'paused' });
    expect(subscription?.pause).to.deep.include({ from: '2026-11-22', until: '2027-01-22' });
  });

  it('is never longer than the longest, within a paid year either', () =>
    converse(as('ben'), [
      ['customer', 'Ich möchte bis Ende Juni pausieren'],
      ['bot', 'Eine Pause dauert höchstens 3 Monate.'],
      ['bot', /^Bis wann\?/],
    ]));
});
