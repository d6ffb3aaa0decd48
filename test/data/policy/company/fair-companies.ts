import type { Tree } from './spoiled.ts';

/** What companies of many trades write into their policy file, beside what is shipped: none is refused. */
export const FAIR_COMPANIES: readonly (readonly [who: string, change: Tree])[] = [
  [
    'a municipal energy supplier',
    {
      brand: 'Stadtwerke Musterstadt',
      contact: 'kundenservice@stadtwerke-musterstadt.example',
      plans: [
        {
          id: 'oeko',
          name: 'Ökostrom Fix 12',
          price: {
            minor: 8900,
            currency: 'EUR',
          },
          interval: 'month',
          minimumTerm: {
            months: 12,
          },
          notice: {
            months: 1,
          },
          countries: ['DE'],
        },
        {
          id: 'gas',
          name: 'Erdgas Klassik',
          price: {
            minor: 11200,
            currency: 'EUR',
          },
          interval: 'month',
          notice: {
            weeks: 2,
          },
          countries: ['DE'],
        },
      ],
      reasons: {
        asked: [
          {
            id: 'too_expensive',
            label: {
              en: 'The price went up',
              de: 'Der Preis ist gestiegen',
              nl: 'De prijs is gestegen',
            },
          },
          {
            id: 'switched_service',
          },
          {
            id: 'outside_control',
            label: {
              en: 'I am moving',
              de: 'Ich ziehe um',
              nl: 'Ik ga verhuizen',
            },
          },
          {
            id: 'other',
          },
        ],
      },
      help: {
        outside_control: {
          text: {
            en: 'If you move within our area, we can take the contract with you.',
            de: 'Wenn Sie innerhalb unseres Gebiets umziehen, können wir den Vertrag mitnehmen.',
            nl: 'Als u binnen ons gebied verhuist, kunnen wij het contract meenemen.',
          },
        },
      },
    },
  ],
  [
    'a gym with a first term',
    {
      brand: 'Kraftwerk Fitness',
      plans: [
        {
          id: 'basic',
          name: 'Basis 12',
          price: {
            minor: 2490,
            currency: 'EUR',
          },
          interval: 'month',
          minimumTerm: {
            years: 1,
          },
          notice: {
            months: 1,
          },
        },
        {
          id: 'flex',
          name: 'Flex',
          price: {
            minor: 3490,
            currency: 'EUR',
          },
          interval: 'month',
        },
      ],
      help: {
        not_needed: {
          offer: {
            kind: 'pause',
          },
          text: {
            en: 'If you are away for a while: pause for up to {months} at no cost, then {priceAfter} again.',
            de: 'Wenn Sie länger nicht trainieren: bis zu {months} kostenlos pausieren, danach wieder {priceAfter}.',
            nl: 'Als u even niet traint: tot {months} gratis pauzeren, daarna weer {priceAfter}.',
          },
        },
        technical_problems: 'on',
      },
    },
  ],
  [
    'a newspaper',
    {
      brand: 'Morgenblatt',
      plans: [
        {
          id: 'digital',
          name: 'Digital',
          price: {
            minor: 1490,
            currency: 'EUR',
          },
          interval: 'month',
        },
        {
          id: 'print',
          name: 'Print und Digital',
          price: {
            minor: 4290,
            currency: 'EUR',
          },
          interval: 'month',
        },
        {
          id: 'weekend',
          name: 'Wochenende',
          price: {
            minor: 2190,
            currency: 'EUR',
          },
          interval: 'month',
        },
      ],
      help: {
        too_expensive: {
          offer: {
            kind: 'plan',
            plan: 'digital',
          },
          text: {
            en: 'If it is the price: {plan} is {price} from {date}, with no end date and no change later.',
            de: 'Wenn es am Preis liegt: {plan} kostet {price} ab {date}, unbefristet und ohne spätere Änderung.',
            nl: 'Als het om de prijs gaat: {plan} kost {price} vanaf {date}, zonder einddatum en zonder latere wijziging.',
          },
        },
        bad_support: {
          text: {
            en: 'If the paper came late: a person can look at the delivery with you.',
            de: 'Wenn die Zeitung zu spät kam: Ein Mensch kann sich die Zustellung mit Ihnen ansehen.',
            nl: 'Als de krant te laat kwam: een medewerker kan met u naar de bezorging kijken.',
          },
        },
      },
    },
  ],
  [
    'a box of vegetables in the Netherlands and Belgium',
    {
      brand: 'Groente aan Huis',
      plans: [
        {
          id: 'klein',
          name: 'Kleine kist',
          price: {
            minor: 1495,
            currency: 'EUR',
          },
          interval: 'month',
          countries: ['NL', 'BE'],
        },
        {
          id: 'groot',
          name: 'Grote kist',
          price: {
            minor: 2595,
            currency: 'EUR',
          },
          interval: 'month',
          countries: ['NL', 'BE'],
        },
      ],
      help: {
        temporary_break: 'on',
        not_needed: {
          text: {
            en: 'You can skip single weeks under Deliveries.',
            de: 'Einzelne Wochen können Sie unter Lieferungen auslassen.',
            nl: 'Losse weken kunt u overslaan onder Bezorgingen.',
          },
        },
      },
    },
  ],
  [
    'a telephone company, by its name and its plans',
    {
      brand: 'Telefonladen Nord',
      plans: [
        {
          id: 's',
          name: 'Mobil S',
          price: {
            minor: 999,
            currency: 'EUR',
          },
          interval: 'month',
          minimumTerm: {
            years: 2,
          },
          notice: {
            months: 1,
          },
          countries: ['DE'],
        },
        {
          id: 'm',
          name: 'Festnetz und Internet',
          price: {
            minor: 3999,
            currency: 'EUR',
          },
          interval: 'month',
          minimumTerm: {
            months: 24,
          },
          notice: {
            months: 1,
          },
          countries: ['DE'],
        },
      ],
      help: {
        technical_problems: {
          text: {
            en: 'If the line drops: a person can measure it from here.',
            de: 'Wenn die Leitung abbricht: Ein Mensch kann sie von hier aus messen.',
            nl: 'Als de lijn wegvalt: een medewerker kan die van hieruit meten.',
          },
        },
      },
    },
  ],
  [
    'a software company with a plan for businesses',
    {
      brand: 'Codeschmiede',
      plans: [
        {
          id: 'team',
          name: 'Team',
          price: {
            minor: 4900,
            currency: 'EUR',
          },
          interval: 'month',
        },
        {
          id: 'ent',
          name: 'Enterprise',
          price: {
            minor: 99000,
            currency: 'EUR',
          },
          interval: 'year',
          notice: {
            months: 3,
          },
          for: 'businesses',
        },
      ],
      help: {
        too_complex: 'on',
        missing_feature: {
          features: [
            {
              words: {
                en: ['single sign-on', 'SSO'],
                de: ['Single Sign-on', 'SSO'],
                nl: ['single sign-on', 'SSO'],
              },
              text: {
                en: 'Single sign-on is there: under Settings, Security.',
                de: 'Single Sign-on gibt es: unter Einstellungen, Sicherheit.',
                nl: 'Single sign-on is er: onder Instellingen, Beveiliging.',
              },
            },
          ],
        },
        outside_control: 'on',
      },
    },
  ],
  [
    'a streaming service in Great Britain',
    {
      brand: 'Bright Streaming',
      plans: [
        {
          id: 'ads',
          name: 'Standard with adverts',
          price: {
            minor: 499,
            currency: 'GBP',
          },
          interval: 'month',
          countries: ['GB'],
        },
        {
          id: 'hd',
          name: 'Premium HD',
          price: {
            minor: 1099,
            currency: 'GBP',
          },
          interval: 'month',
          countries: ['GB'],
        },
      ],
      help: {
        low_value: {
          text: {
            en: 'New films come on Fridays; the list is under Coming soon.',
            de: 'Neue Filme kommen freitags; die Liste steht unter Demnächst.',
            nl: 'Nieuwe films komen op vrijdag; de lijst staat onder Binnenkort.',
          },
        },
        temporary_break: 'on',
      },
    },
  ],
  [
    'a supplier of pet food',
    {
      brand: 'Pfote',
      plans: [
        {
          id: 'hund',
          name: 'Hund klein',
          price: {
            minor: 2290,
            currency: 'EUR',
          },
          interval: 'month',
        },
        {
          id: 'katze',
          name: 'Katze',
          price: {
            minor: 1890,
            currency: 'EUR',
          },
          interval: 'month',
        },
      ],
      help: {
        not_needed: {
          text: {
            en: 'If there is still enough: you can move the next delivery yourself, under My box.',
            de: 'Wenn noch genug da ist: Die nächste Lieferung können Sie selbst verschieben, unter Meine Box.',
            nl: 'Als er nog genoeg is: u kunt de volgende levering zelf verzetten, onder Mijn doos.',
          },
        },
      },
    },
  ],
  [
    'a language school in Austria',
    {
      brand: 'Lingua Nova',
      plans: [
        {
          id: 'a',
          name: 'Gruppenkurs',
          price: {
            minor: 7900,
            currency: 'EUR',
          },
          interval: 'month',
        },
        {
          id: 'b',
          name: 'Einzelunterricht',
          price: {
            minor: 15900,
            currency: 'EUR',
          },
          interval: 'month',
        },
      ],
      help: {
        too_complex: {
          text: {
            en: 'If the course is too hard: a person can find another group for you.',
            de: 'Wenn der Kurs zu schwer ist: Ein Mensch kann eine andere Gruppe für Sie suchen.',
            nl: 'Als de cursus te moeilijk is: een medewerker kan een andere groep voor u zoeken.',
          },
        },
      },
      openingHours: {
        timeZone: 'Europe/Vienna',
        days: [1, 2, 3, 4, 5],
        from: '08:00',
        to: '18:00',
      },
    },
  ],
  [
    'a gym in California with something solved',
    {
      brand: 'Golden Gate Gym',
      plans: [
        {
          id: 'one',
          name: 'One Club',
          price: {
            minor: 2999,
            currency: 'USD',
          },
          interval: 'month',
          countries: ['US-CA', 'US'],
        },
        {
          id: 'all',
          name: 'All Clubs',
          price: {
            minor: 4999,
            currency: 'USD',
          },
          interval: 'month',
          countries: ['US-CA', 'US'],
        },
      ],
      help: {
        too_expensive: {
          offer: {
            kind: 'plan',
            plan: 'one',
          },
          text: {
            en: 'If it is the price: {plan} is {price} from {date}, with no end date and no change later.',
            de: 'Wenn es am Preis liegt: {plan} kostet {price} ab {date}, unbefristet und ohne spätere Änderung.',
            nl: 'Als het om de prijs gaat: {plan} kost {price} vanaf {date}, zonder einddatum en zonder latere wijziging.',
          },
        },
      },
      winBack: {
        solved: [
          {
            reason: 'missing_feature',
            on: '2027-03-01',
            text: {
              en: 'There is a swimming pool now, in both clubs.',
              de: 'In beiden Häusern gibt es jetzt ein Schwimmbad.',
              nl: 'In beide clubs is er nu een zwembad.',
            },
          },
        ],
      },
    },
  ],
  [
    'an insurer with names that sound like other words',
    {
      brand: 'Sichern & Wohnen Versicherungsverein',
      plans: [
        {
          id: 'h',
          name: 'Hausrat Komfort',
          price: {
            minor: 1290,
            currency: 'EUR',
          },
          interval: 'month',
        },
        {
          id: 'b',
          name: 'Bellevue',
          price: {
            minor: 890,
            currency: 'EUR',
          },
          interval: 'month',
        },
      ],
      help: {
        not_needed: {
          text: {
            en: 'If you have moved in together: two contracts can become one.',
            de: 'Wenn Sie zusammengezogen sind: Aus zwei Verträgen kann einer werden.',
            nl: 'Als u bent gaan samenwonen: van twee contracten kan er één worden gemaakt.',
          },
        },
      },
    },
  ],
];
