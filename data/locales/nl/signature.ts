export const signature = {
  valid: 'Ondertekend en ongewijzigd sinds {day} om {time} uur ({zone}).',
  changed: 'Deze bevestiging komt niet overeen met wat er is ondertekend. Schrijf naar {contact}.',
  unsigned: 'Deze bevestiging is gemaakt voordat bevestigingen werden ondertekend.',
  check_link: 'Handtekening controleren',
  check_title: 'Een bevestiging controleren',
  check_lead:
    'Plak hier de tekst van een bevestiging van {brand}, of alleen de handtekening. U ziet dan wat er is ondertekend.',
  check_label: 'Tekst of handtekening',
  check_button: 'Controleren',
  check_valid: 'De handtekening klopt. Dit is ondertekend:',
  check_differs:
    'De geplakte tekst zegt hier iets anders dan wat er is ondertekend. Alleen wat is ondertekend, telt:',
  check_invalid:
    'In deze tekst staat geen geldige handtekening van ons. Er is iets veranderd, of de tekst is niet compleet.',
  check_key: 'De openbare sleutel staat op {url}.',
  check_private: 'Wat u hier plakt, wordt niet bewaard.',
  text_how: 'Deze bevestiging is ondertekend. Controleren kan op {url}. De handtekening:',
} as const;
