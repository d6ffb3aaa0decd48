export const leave = {
  type: 'Soort opzegging',
  type_ordinary: 'gewoon, aan het einde van de opzegtermijn',
  type_extraordinary: 'tussentijds, om een dringende reden',
  reason: 'Dringende reden',
  reason_hint: 'Alleen bij opzegging om een dringende reden.',
  name: 'Uw naam',
  contract: 'Contract',
  contract_hint: 'Nummer, abonnement of klantnummer. Uw naam of het contract is genoeg.',
  end_date: 'Einddatum',
  end_date_hint: 'Als u dit leeg laat, geldt de vroegst mogelijke datum.',
  contact: 'Bevestiging naar',
  contact_hint: 'Uw e-mailadres. Als u dit leeg laat, staat de bevestiging alleen hier.',
  serious: 'Er is een dringende reden',

  intro_cancel: 'U hebt hiervoor geen account en geen chat nodig. De bevestiging krijgt u meteen.',
  intro_withdraw: 'De bevestiging krijgt u meteen.',

  fault_title: 'Nog niet verstuurd:',
  fault_who: 'Vul uw naam of uw contract in. Een van de twee is genoeg.',
  fault_date:
    'Schrijf de datum als dag-maand-jaar, bijvoorbeeld 31-12-2026, of laat het veld leeg.',
  fault_long: 'Dit zijn meer dan {most} tekens. Maak de tekst korter.',
  fault_not_stored:
    'Dit kon nu niet worden opgeslagen. Verstuur het nog een keer of schrijf naar {contact}.',

  kept_title: 'Uw verklaring is binnen',
  kept: 'We hebben uw verklaring ontvangen op {day} om {time} uur ({zone}). Die geldt vanaf dat moment.',
  kept_person:
    'De bevestiging kon niet meteen worden gemaakt. Een medewerker doet dit alsnog. Vragen kunt u sturen naar {contact}.',
} as const;
