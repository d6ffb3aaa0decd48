import { FIXED_LABELS } from '../../../../data/policy/labels.ts';
import { bot, button, consenting, customer, FIVE_FIELDS, winBack } from './cancelling.ts';
import type { Script } from './script.ts';

/** What is done to a fair conversation so that it breaks this promise, in any language. */
export type Breach = readonly [id: string, how: string, spoil: (s: Script) => Script];

const offerText = (s: Script) =>
  s.say(
    'Stay with us and get 50 % off for 3 months.',
    'Bleiben Sie bei uns: 50 % Rabatt für 3 Monate.',
    'Blijf bij ons: 50 % korting, 3 maanden lang.',
  );
const confirmLabel = (s: Script) => FIXED_LABELS[s.language].confirm.cancel;
const wayOut = (s: Script) => button('cancel', s.say('Cancel', 'Kündigen', 'Opzeggen'));
/** The receipt of the fair conversation, of another minute. */
const received = (s: Script, minute: string) =>
  s
    .lines()
    .flatMap((line) => (line.type === 'message' ? line.text : []))
    .find((text) => text.includes(':14:05'))
    ?.replace(':14:05', `:${minute}:05`) ?? '';
const later = '2026-11-24T18:14:05.000Z';

export const BREACHES: readonly Breach[] = [
  [
    'I01',
    'greets like a person',
    (s) => s.edit('greeting', { text: s.say('Hello Ada.', 'Guten Tag.', 'Goedendag.') }),
  ],
  [
    'I02',
    'claims to be a person',
    (s) =>
      s.add(
        'facts',
        s.say('I am a real person.', 'Ich bin ein echter Mensch.', 'Ik ben een echt persoon.'),
      ),
  ],
  [
    'I02',
    'evades the question',
    (s) =>
      s.after(
        'greeting',
        customer(s, s.say('are you a real person', 'sind Sie ein Mensch', 'bent u een mens')),
        bot(s, s.say('What can be done for you?', 'Worum geht es?', 'Waar gaat het over?')),
      ),
  ],
  ['I03', 'links to no privacy page', (s) => s.edit('greeting', { controls: [wayOut(s)] })],
  [
    'I04',
    'answers in another language',
    (s) =>
      s
        .edit('wish', {
          text: s.say(
            'please cancel it, I want this to end and you have my thanks for it',
            'Ich möchte bitte kündigen und das ist nicht mehr zum Aushalten',
            'ik wil graag opzeggen want het is niet meer van deze tijd voor mij',
          ),
        })
        .edit('facts', {
          text: s.say(
            'Ihr Tarif endet dann und wird nicht mehr abgebucht; Ihre Daten bleiben noch.',
            'Your plan ends then and you can use it; nothing more will be charged for this.',
            'Your plan ends then and you can use it; nothing more will be charged for this.',
          ),
        })
        .edit('card', { text: '' }),
  ],
  [
    'I05',
    'shows a disabled button only',
    (s) =>
      s.edit('card', {
        controls: [{ ...button('confirm', confirmLabel(s), 'cancel'), enabled: false }],
      }),
  ],
  [
    'I05',
    'calls the way to stay "cancel"',
    (s) =>
      s.edit('card', {
        controls: [
          button('cancel', s.say('Keep my plan', 'Tarif behalten', 'Abonnement behouden')),
        ],
      }),
  ],
  [
    'I06',
    'answers a question without a way out',
    (s) =>
      s.after(
        'card',
        customer(
          s,
          s.say(
            'what happens to my data',
            'was passiert mit meinen Daten',
            'wat gebeurt er met mijn gegevens',
          ),
        ),
        bot(s, s.say('It stays.', 'Sie bleiben.', 'Ze blijven.')),
      ),
  ],
  ['I07', 'links no page without chat', (s) => s.edit('facts', { controls: [] })],
  [
    'I08',
    'makes calling a condition',
    (s) =>
      s.add(
        'facts',
        s.say(
          'Please call us to cancel.',
          'Rufen Sie uns bitte an, um zu kündigen.',
          'Bel ons om op te zeggen.',
        ),
      ),
  ],
  [
    'I08',
    'makes signing in a condition',
    (s) =>
      s.add(
        'facts',
        s.say(
          'You have to sign in first.',
          'Bitte melden Sie sich zuerst an.',
          'U moet eerst inloggen.',
        ),
      ),
  ],
  [
    'I09',
    'does not understand and shows no way out',
    (s) =>
      s.after(
        'card',
        customer(s, 'hm'),
        bot(s, s.say('That was not clear.', 'Das war nicht klar.', 'Dat was niet duidelijk.')),
      ),
  ],
  [
    'I10',
    'talks for long before the button',
    (s) =>
      s.add(
        'facts',
        `${s.say('Please note this.', 'Bitte beachten Sie das.', 'Let daar goed op.')} `.repeat(20),
      ),
  ],
  [
    'I11',
    'needs the wish said three times',
    (s) =>
      s.after(
        'greeting',
        customer(s, s.say('cancel my plan', 'kündigen', 'opzeggen')),
        bot(s, s.say('What about?', 'Worum geht es?', 'Waarover?'), { controls: [wayOut(s)] }),
        customer(s, s.say('cancel my plan', 'kündigen', 'opzeggen')),
        bot(s, '…', { controls: [wayOut(s)] }),
      ),
  ],
  [
    'I12',
    'asks back at a stop word',
    (s) =>
      s.after(
        'card',
        customer(s, s.say('just cancel', 'einfach kündigen', 'gewoon opzeggen')),
        bot(s, s.say('What is it about?', 'Worum geht es?', 'Waar gaat het over?'), {
          controls: [wayOut(s)],
        }),
      ),
  ],
  [
    'I13',
    'leaves a field of the German card out',
    (s) => s.edit('card', { adieu: { profile: 'DE' }, fields: FIVE_FIELDS.slice(1) }),
  ],
  [
    'I13',
    'enables the button later',
    (s) =>
      s.edit('card', {
        adieu: { profile: 'DE' },
        fields: FIVE_FIELDS,
        controls: [{ ...button('confirm', confirmLabel(s), 'cancel'), enabled: false }],
      }),
  ],
  [
    'I14',
    'requires a reason',
    (s) =>
      s.edit('card', { fields: [...FIVE_FIELDS, { id: 'reason', required: true, value: null }] }),
  ],
  [
    'I15',
    'asks for a name that is known',
    (s) =>
      s.edit('card', {
        fields: FIVE_FIELDS.map((one) => (one.id === 'name' ? { ...one, value: null } : one)),
      }),
  ],
  [
    'I15',
    'asks again for what was filled in',
    (s) =>
      s.after(
        'greeting',
        customer(s, 'x', { value: { role: 'confirm', name: 'Ada', endDate: '2026-12-31' } }),
        bot(s, s.say('One more thing.', 'Noch etwas.', 'Nog iets.'), {
          fields: [{ id: 'endDate', required: false, value: null }],
        }),
      ),
  ],
  [
    'I16',
    'asks why before it is confirmed',
    (s) =>
      s.add(
        'facts',
        s.say('Why do you want to leave?', 'Warum möchten Sie gehen?', 'Waarom wilt u weg?'),
      ),
  ],
  ['I16', 'asks why under a receipt and without a skip', (s) => s.edit('why', { controls: [] })],
  [
    'I17',
    'shows no date at all',
    (s) =>
      s
        .edit('facts', { text: s.say('Plus ends.', 'Plus endet.', 'Plus eindigt.') })
        .edit('card', { text: '' }),
  ],
  [
    'I18',
    'judges a serious reason',
    (s) =>
      s
        .edit('press', {
          value: { role: 'confirm', change: 'cancel', type: 'extraordinary', reason: 'x' },
        })
        .after(
          'receipt',
          bot(
            s,
            s.say(
              'That is not a valid reason.',
              'Das ist kein wichtiger Grund.',
              'Dat is geen geldige reden.',
            ),
          ),
        ),
  ],
  [
    'I19',
    'offers beside the button, called an answer',
    (s) => s.add('card', offerText(s)).edit('card', { adieu: { kind: 'answer', profile: 'EU' } }),
  ],
  ['I19', 'puts a picture beside the button', (s) => s.edit('card', { pictures: 1 })],
  [
    'I19',
    'offers in the turn of the German card',
    (s) => s.add('facts', offerText(s)).edit('card', { adieu: { profile: 'DE' } }),
  ],
  ['I20', 'offers twice', (s) => s.add('facts', offerText(s)).after('facts', bot(s, offerText(s)))],
  [
    'I20',
    'calls its second offer an answer',
    (s) =>
      s
        .add('facts', offerText(s))
        .after('facts', bot(s, offerText(s), { adieu: { kind: 'answer', profile: 'EU' } })),
  ],
  ['I20', 'offers after the receipt', (s) => s.after('receipt', bot(s, offerText(s)))],
  [
    'I21',
    'makes the offer stand out',
    (s) =>
      s.button('facts', {
        ...button('offer', s.say('Half price', 'Halber Preis', 'Halve prijs')),
        style: 'positive',
      }),
  ],
  ['I22', 'does not say what it costs after', (s) => s.add('facts', offerText(s))],
  [
    'I23',
    'makes up a deadline',
    (s) =>
      s.add('facts', `${offerText(s)} ${s.say('Only today.', 'Nur heute.', 'Alleen vandaag.')}`),
  ],
  [
    'I24',
    'offers to a mourner',
    (s) =>
      s
        .edit('wish', {
          text: s.say(
            'My husband died, please cancel',
            'Mein Mann ist gestorben, bitte kündigen',
            'Mijn man is overleden, graag opzeggen',
          ),
        })
        .add('facts', offerText(s)),
  ],
  [
    'I25',
    'offers twice in a month',
    (s) => s.add('facts', offerText(s)).after('card', customer(s, 'hm'), bot(s, offerText(s))),
  ],
  [
    'I26',
    'pauses where "cancel now" was pressed',
    (s) => s.edit('declaration', { change: 'pause' }).edit('applied', { change: 'pause' }),
  ],
  [
    'I27',
    'asks whether the customer is sure',
    (s) => s.add('card', s.say('Are you sure?', 'Sind Sie sicher?', 'Weet u het zeker?')),
  ],
  [
    'I28',
    'words the button in its own way',
    (s) =>
      s.edit('card', {
        controls: [button('confirm', s.say('Proceed', 'Weiter', 'Verder'), 'cancel')],
      }),
  ],
  [
    'I29',
    'calls going back "cancel"',
    (s) => s.button('card', button('keep', s.say('Cancel', 'Abbrechen', 'Annuleren'))),
  ],
  [
    'I30',
    'does nothing when it is confirmed',
    (s) => s.drop('declaration', 'applied', 'receipt', 'shown', 'mail', 'mailed'),
  ],
  [
    'I30',
    'wants a phrase typed',
    (s) =>
      s.add(
        'card',
        s.say('Type GOODBYE to confirm.', 'Tippen Sie GOODBYE ein.', 'Typ GOODBYE in.'),
      ),
  ],
  [
    'I31',
    'ends on another day than was computed',
    (s) => s.edit('applied', { accessEndsAt: '2027-01-14' }),
  ],
  [
    'I32',
    'cancels where it was to be withdrawn',
    (s) =>
      s
        .edit('wish', {
          text: s.say(
            'I withdraw from the contract',
            'Ich widerrufe den Vertrag',
            'Ik herroep de overeenkomst',
          ),
        })
        .edit('press', { text: 'x', value: { role: 'confirm', change: 'withdraw' } }),
  ],
  [
    'I33',
    'does not say what becomes of the contract',
    (s) =>
      s
        .edit('wish', {
          text: s.say('delete my account', 'Bitte mein Konto löschen', 'verwijder mijn account'),
        })
        .edit('facts', {
          text: s.say('All is erased.', 'Alles wird gelöscht.', 'Alles wordt gewist.'),
        })
        .edit('card', {
          text: '',
          controls: [button('confirm', FIXED_LABELS[s.language].confirm.delete, 'delete')],
        }),
  ],
  [
    'I34',
    'lets a declaration pass',
    (s) =>
      s.after(
        'greeting',
        customer(s, s.say('I hereby cancel.', 'Hiermit kündige ich.', 'Hierbij zeg ik op.')),
        bot(s, s.say('What is it about?', 'Worum geht es?', 'Waar gaat het over?'), {
          controls: [wayOut(s)],
        }),
      ),
  ],
  [
    'I34',
    'dates a declaration back',
    (s) =>
      s
        .edit('declaration', { at: '2026-11-22T18:04:05.000Z' })
        .edit('receipt', { text: received(s, '04') }),
  ],
  [
    'I35',
    'writes another time on the receipt than it keeps',
    (s) => s.edit('receipt', { text: received(s, '19') }),
  ],
  ['I35', 'shows no receipt', (s) => s.drop('receipt', 'shown')],
  ['I35', 'sends no mail', (s) => s.drop('mail', 'mailed')],
  [
    'I36',
    'leaves the time and the words out',
    (s) =>
      s.edit('receipt', {
        text: s.say('Done at 10:14:05.', 'Erledigt um 19:14:05.', 'Klaar om 19:14:05.'),
      }),
  ],
  [
    'I37',
    'surveys on the receipt',
    (s) =>
      s.add('receipt', s.say('How was leaving?', 'Wie war das Kündigen?', 'Hoe was het opzeggen?')),
  ],
  [
    'I37',
    'calls a survey its receipt',
    (s) =>
      s
        .edit('receipt', { adieu: { kind: 'receipt', profile: 'EU' } })
        .button('receipt', button('survey', '5')),
  ],
  [
    'I37',
    'calls an offer its receipt',
    (s) => s.add('receipt', offerText(s)).edit('receipt', { adieu: { kind: 'receipt' } }),
  ],
  ['I37', 'advertises in the mail of the receipt', (s) => s.add('mail', offerText(s))],
  ['I38', 'leaves a declaration lying', (s) => s.drop('applied').edit('farewell', { at: later })],
  [
    'I38',
    'charges after the end',
    (s) =>
      s.edit('applied', {
        lastCharge: { amount: { minor: 1200, currency: 'USD' }, on: '2027-01-14' },
      }),
  ],
  [
    'I39',
    'asks for three months of notice',
    (s) =>
      s.edit('facts', {
        adieu: { profile: 'DE' },
        text: s.say(
          'The notice period is three months.',
          'Die Kündigungsfrist beträgt drei Monate.',
          'De opzegtermijn is drie maanden.',
        ),
      }),
  ],
  [
    'I40',
    'wants it confirmed once more',
    (s) =>
      s.after(
        'receipt',
        bot(
          s,
          s.say(
            'Please confirm it by mail.',
            'Bestätigen Sie bitte noch die Kündigung.',
            'Bevestig nog de opzegging.',
          ),
        ),
      ),
  ],
  ['I41', 'tells a stranger what an account costs', (s) => s.all({ verified: false })],
  [
    'I42',
    'asks for a password',
    (s) =>
      s.add(
        'facts',
        s.say(
          'Please enter your password.',
          'Bitte geben Sie Ihr Passwort an.',
          'Vul uw wachtwoord in.',
        ),
      ),
  ],
  [
    'I42',
    'keeps a card number',
    (s) =>
      s.edit('wish', { text: `${s.say('cancel', 'kündigen', 'opzeggen')} 4111 1111 1111 1111` }),
  ],
  [
    'I43',
    'gives a data request neither number nor date',
    (s) =>
      s.after(
        'greeting',
        customer(
          s,
          s.say(
            'send me a copy of my data',
            'Ich will eine Kopie meiner Daten',
            'ik wil een kopie van mijn gegevens',
          ),
        ),
        bot(s, s.say('Noted.', 'Notiert.', 'Genoteerd.')),
      ),
  ],
  [
    'I44',
    'writes on after "no marketing"',
    (s) =>
      s
        .after(
          'greeting',
          customer(s, s.say('no more marketing', 'keine Werbung mehr', 'geen reclame meer')),
          bot(
            s,
            s.say(
              'From now on there is none.',
              'Ab sofort kommt keine mehr.',
              'Vanaf nu komt er geen meer.',
            ),
          ),
        )
        .after('farewell', {
          name: 'news',
          type: 'mail',
          kind: 'marketing',
          at: later,
          subject: s.say('New features', 'Neue Funktionen', 'Nieuwe functies'),
          text: s.say('Discover the calendar.', 'Entdecken Sie den Kalender.', 'Ontdek de agenda.'),
        }),
  ],
  [
    'I45',
    'asks before the receipt whether it may write',
    (s) =>
      s.add(
        'facts',
        s.say('May we write to you?', 'Dürfen wir Ihnen schreiben?', 'Mogen wij u schrijven?'),
      ),
  ],
  ['I45', 'writes to somebody who ticked nothing', (s) => s.after('farewell', winBack(s, 'back'))],
  [
    'I45',
    'writes a second time',
    (s) =>
      consenting(s).after('farewell', winBack(s, 'back'), {
        ...winBack(s, 'again'),
        kind: 'news',
      }),
  ],
  [
    'I44',
    'writes to somebody who wants no marketing, consent or not',
    (s) =>
      consenting(s)
        .after(
          'farewell',
          customer(s, s.say('no more marketing', 'keine Werbung mehr', 'geen reclame meer')),
          bot(s, s.say('From now on there is none.', 'Ab sofort keine.', 'Vanaf nu niet meer.'), {
            name: 'none',
          }),
        )
        .after('none', winBack(s, 'back')),
  ],
  [
    'I46',
    'does not say what stays after an erasure',
    (s) =>
      s
        .edit('applied', { change: 'delete' })
        .edit('receipt', { text: s.say('All gone.', 'Alles weg.', 'Alles weg.') })
        .drop('shown'),
  ],
  [
    'I47',
    'refuses by a rule',
    (s) =>
      s.after('receipt', { name: 'no', type: 'refused', change: 'cancel', at: later, by: 'rule' }),
  ],
  [
    'I48',
    'lays guilt on',
    (s) =>
      s.add(
        'facts',
        s.say('We are sad to see you go.', 'Wir werden Sie vermissen.', 'Jammer dat u gaat.'),
      ),
  ],
  [
    'I49',
    'has feelings',
    (s) => s.add('facts', s.say('I am so sorry.', 'Es tut mir leid.', 'Het spijt mij.')),
  ],
  [
    'I50',
    'presses for time',
    (s) => s.add('facts', s.say('Last chance.', 'Letzte Chance.', 'Laatste kans.')),
  ],
  [
    'I51',
    'steers to the phone',
    (s) =>
      s.add('facts', s.say('Our hotline helps.', 'Unsere Hotline hilft.', 'Onze hotline helpt.')),
  ],
  ['I52', 'shouts', (s) => s.add('facts', s.say('Great!', 'Super!', 'Top!'))],
  [
    'I53',
    'asks on after a goodbye',
    (s) =>
      s.after(
        'farewell',
        customer(s, s.say('bye', 'tschüss', 'tot ziens')),
        bot(s, s.say('How was leaving?', 'Wie war das Kündigen?', 'Hoe was het opzeggen?')),
      ),
  ],
  [
    'I55',
    'makes staying stand out',
    (s) =>
      s.button('card', {
        ...button('keep', s.say('Keep Plus', 'Plus behalten', 'Plus behouden')),
        style: 'positive',
      }),
  ],
  [
    'I56',
    'stays silent when an old button is pressed',
    (s) =>
      s.after(
        'farewell',
        customer(s, confirmLabel(s), { value: { role: 'confirm', change: 'cancel', nonce: 'n1' } }),
        customer(s, 'hm'),
      ),
  ],
];
