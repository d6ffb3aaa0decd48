export const mail = {
  subject_receipt_cancel: 'Uw opzegging, ontvangen op {day}',
  subject_receipt_pause: 'Uw pauze, verzoek ontvangen op {day}',
  subject_receipt_delete: 'Uw verzoek om het account te verwijderen, ontvangen op {day}',
  subject_receipt_withdraw: 'Uw herroeping, ontvangen op {day}',
  subject_receipt_resume: 'Uw abonnement gaat verder, verzoek ontvangen op {day}',
  subject_receipt_undo: 'Uw wijziging is ongedaan gemaakt, verzoek ontvangen op {day}',
  subject_receipt_switch: 'Uw overstap, verzoek ontvangen op {day}',
  receipt_links: 'Deze bevestiging op onze website:',
  receipt_undo: 'Ongedaan maken:',

  subject_dates_follow: 'De datums bij uw verklaring van {day}',
  dates_follow: 'De bevestiging van {day} hebt u al. Dit zijn de datums die erbij horen.',

  subject_code: 'Uw eenmalige code',
  code_delete: 'Met deze code bevestigt u dat het account verwijderd moet worden:',
  code_export: 'Met deze code krijgt u de kopie van uw gegevens:',
  code_security: 'Met deze code laat u zien dat u het bent:',
  code_valid: 'Typ de code in de chat. De code werkt één keer en is 10 minuten geldig.',
  code_not_you:
    'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen. Zonder de code gebeurt er niets.',

  subject_pause_ending: '{plan} gaat op {date} weer verder',
  pause_ending: 'Uw pauze loopt af. {plan} gaat op {date} weer verder.',
  pause_price_month: 'Vanaf die dag betaalt u weer {price} per maand.',
  pause_price_year: 'Vanaf die dag betaalt u weer {price} per jaar.',
  pause_how: 'Tot die dag kunt u opzeggen of iets wijzigen, met of zonder chat:',

  subject_export_ready: 'De kopie van uw gegevens staat klaar',
  export_ready: 'U kunt de kopie van uw gegevens downloaden tot {day}, {time} uur ({zone}):',
  export_inside: 'Het is een zipbestand. In het bestand LEESMIJ staat wat erin zit.',

  subject_win_back_solved: '{brand}: het probleem van toen is opgelost',
  subject_win_back_date: '{brand}: de dag die u noemde',
  win_back_reason:
    'Toen u op {day} bij {brand} wegging, vertelde u ons waarom: ‘{reason}’. We mochten u één keer schrijven als dat was opgelost. Dat is nu zo:',
  win_back_date:
    'Toen u op {day} bij {brand} wegging, noemde u {date}. Vanaf die dag mochten we u één keer schrijven. Dat doen we hierbij: u bent weer welkom.',
  win_back_return: 'Wilt u terugkomen, dan is één bericht hier genoeg:',
  win_back_last:
    'Zo niet, dan hoeft u niets te doen: dit blijft het enige bericht. Wilt u elk volgend bericht uitsluiten, dan is één klik genoeg:',

  footer_automatic: 'Deze e-mail is automatisch gemaakt. Vragen kunt u sturen naar {contact}.',
  footer_privacy: 'Privacy: {url}',
} as const;
