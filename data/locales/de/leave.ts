export const leave = {
  type: 'Art der Kündigung',
  type_ordinary: 'ordentlich, zum Ende der Kündigungsfrist',
  type_extraordinary: 'außerordentlich, aus wichtigem Grund',
  reason: 'Wichtiger Grund',
  reason_hint: 'Nur bei einer außerordentlichen Kündigung.',
  name: 'Ihr Name',
  contract: 'Vertrag',
  contract_hint: 'Vertragsnummer, Kundennummer oder Tarif. Name oder Vertrag genügt.',
  end_date: 'Kündigen zum',
  end_date_hint: 'Bleibt das Feld leer: zum frühestmöglichen Zeitpunkt.',
  contact: 'Bestätigung an',
  contact_hint: 'Ihre E-Mail-Adresse. Bleibt das Feld leer, steht die Bestätigung nur hier.',
  serious: 'Es gibt einen wichtigen Grund',

  intro_cancel:
    'Dafür brauchen Sie weder ein Konto noch den Chat. Die Bestätigung erhalten Sie sofort.',
  intro_withdraw: 'Die Bestätigung erhalten Sie sofort.',

  fault_title: 'Noch nicht gesendet:',
  fault_who: 'Bitte geben Sie Ihren Namen oder den Vertrag an. Eines von beiden genügt.',
  fault_date:
    'Bitte schreiben Sie das Datum als Tag.Monat.Jahr, zum Beispiel 31.12.2026. Sie können das Feld auch leer lassen.',
  fault_long: 'Das sind mehr als {most} Zeichen. Bitte kürzen Sie den Text.',
  fault_not_stored:
    'Das konnte gerade nicht gespeichert werden. Bitte senden Sie es noch einmal, oder schreiben Sie an {contact}.',

  kept_title: 'Ihre Erklärung ist eingegangen',
  kept: 'Sie ist am {day} um {time} Uhr ({zone}) eingegangen und gilt ab diesem Zeitpunkt.',
  kept_person:
    'Die Bestätigung konnte nicht sofort erstellt werden. Ein Mensch holt das nach. Fragen richten Sie bitte an {contact}.',
} as const;
