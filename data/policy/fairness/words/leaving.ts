import { phrases } from '../phrases.ts';

export const LEAVE_CHANGES = ['cancel', 'pause', 'delete', 'withdraw'] as const;
export type LeaveChange = (typeof LEAVE_CHANGES)[number];

/** How customers and buttons name each way out, in all languages. */
export const WAYS: Readonly<Record<LeaveChange, RegExp>> = {
  withdraw: phrases('withdraw*', 'widerruf*', 'widerrufen', 'herroep*', 'herroeping', 'cool* off'),
  delete: phrases(
    'delete|deleted|deletion|erase|erased|erasure',
    'remove my (?:account|data|profile)',
    'close my account',
    'lösch*|gelöscht',
    'entfernen … konto|konto … entfernen',
    'verwijder*',
    'wissen|wis|gewist|haal mijn account weg',
  ),
  pause: phrases(
    'pause|paused|pausing',
    'take a break',
    'put … on hold',
    'pausier*|pausieren|pause',
    'pauzeer*|pauzer*|pauze',
    'onderbreken|unterbrechen',
    'freeze my|ruhen lassen|stilllegen|einfrieren|stilzetten|stil te zetten|bevriezen',
  ),
  cancel: phrases(
    'cancel*|cancellation',
    'unsubscribe',
    'terminate|termination',
    'end (?:it|(?:my|the|this|our) (?:subscription|contract|membership|plan))',
    '(?:stop|close|close down) (?:my|the|our) (?:subscription|contract|membership|plan)',
    '(?:subscription|contract|membership|plan) gone',
    'kündig*|gekündigt|kuendig*',
    'beenden',
    '(?:abo|abonnement|vertrag|mitgliedschaft) (?:soll|muss|kann) … weg',
    'opzeg*|opgezegd|afzeggen',
    'zeg … op|op te zeggen',
    'stop (?:mijn|het|dit|ons) (?:abonnement|contract|lidmaatschap)',
    '(?:abonnement|contract|lidmaatschap) (?:mag|moet|kan) (?:[^\\s.?!]+ ){0,8}?af',
    'stopzetten|stop te zetten|beëindig*',
    // Whoever deletes a subscription ends it, and may mean the account: either answers it.
    '(?:delete|erase|remove) … (?:subscription|contract|membership|plan)',
    '(?:abo|abonnement|vertrag|mitgliedschaft) … (?:löschen|gelöscht|entfernen)|(?:lösch*) … (?:abo|abonnement|vertrag|mitgliedschaft)',
    '(?:abonnement|contract|lidmaatschap) … (?:verwijderen|verwijderd|wissen|gewist)|(?:verwijder|wis) … (?:abonnement|contract|lidmaatschap)',
  ),
};

/** Wants out and does not say how. */
export const OUT = phrases(
  'i want out|let me go|get me out|done here',
  "(?:i|we) (?:want|would like|wanna|'d like) to (?:leave|quit|go|stop)",
  "(?:i|we)(?: would|'d) rather (?:leave|quit|go|stop)",
  "(?:i'm|im|i am) (?:leaving|done|out|quitting)",
  'ich (?:will|möchte) (?:(?:hier|da|damit|lieber|jetzt|nun|nur|doch|endlich|bitte) ){0,5}(?:weg|raus|aufhören)',
  'ich bin (?:(?:dann|mal|hier|jetzt) ){0,5}(?:weg|raus)',
  'lassen sie mich (?:(?:bitte|hier|doch) ){0,5}(?:gehen|raus)|sind hier fertig',
  'ik (?:wil|ga|zou) (?:(?:hier|er|eigenlijk|nu|toch|echt|liever|graag|vandaag|nog) ){0,5}(?:weg|uit|eruit|stoppen|ermee stoppen|mee stoppen|eraf)',
  'ik ben (?:hier )?weg|laat (?:mij|me) (?:maar )?gaan|zijn (?:we )?hier klaar|we hier klaar zijn',
);

/** Takes a change back or goes on: the opposite of leaving. */
export const STAYING = phrases(
  'undo|reinstate|restore',
  'take … back',
  'reverse',
  'subscription back',
  'resume|continue|restart|reactivate',
  'keep',
  'rückgängig|wiederherstellen|wieder (?:aktiv\\S*|aufheben|aufnehmen)|storniere\\S*|aufheben|zurückziehen',
  'zurücknehmen|nehmen? … zurück',
  'ruhezeit|pause (?:bitte )?beenden|möchte wieder',
  'fortsetzen|weiterführen|wieder aufnehmen|reaktivier*',
  'behalten',
  'ongedaan|intrekken|herstellen|opheffen|teruggedraaid',
  'terugdraaien|draai … terug',
  'hervat*|doorgaan',
  'behouden',
  '(?:revoke|rescind|withdraw|cancel|stop|void|drop|undo|scrap|forget|ignore|disregard) … (?:cancellation|deletion|termination|notice|pause)',
  'call off|called off|(?:end|over with) (?:my|the) (?:pause|hold|freeze)',
  '(?:pause|break|hold|freeze) is (?:over|finished|done)',
  'ziehe? … zurück|zurückgezogen|rücknahme|gegenstandslos|hat sich erledigt|nicht mehr gelten',
  '(?:streiche|streichen|vergiss|vergessen|ignoriere|ignorieren|hebe|heben) … (?:kündigung|löschung|pause)',
  'pause (?:ist|wäre) (?:jetzt |nun )?(?:vorbei|um|zu ende)',
  '(?:kündigung|löschung|pause) … (?:abbrechen|stoppen|stornieren|widerrufen|aufhalten|entfernen|löschen)|widerrufe … kündigung',
  '(?:pause|ruhephase|stilllegung|unterbrechung|einfrieren) (?:vorzeitig |jetzt )?(?:beenden|abbrechen)',
  'trek … in|intrekking|vervallen',
  '(?:opzegging|opzegverzoek|verwijdering|pauze) … (?:annuleren|stoppen|beëindigen|verwijderen|wissen|weghalen)',
  '(?:stop|annuleer|beëindig|wis|schrap|vergeet|negeer|haal) … (?:opzegging|opzegverzoek|verwijdering|pauze)',
  'pauze is (?:nu )?(?:voorbij|klaar|om|afgelopen)',
);

/** Asks about leaving, thinks it through, or tells of a pause. */
export const ASKING = phrases(
  '(?:if|when|once|after|before) (?:i|we)',
  '(?:a|one|single|that|this) (?:picture|photo|note|file)',
  'einzelne\\S*|(?:ein|eine|das|dieses) (?:bild|foto|notiz|datei)',
  '(?:een|die ene|deze) (?:foto|notitie|bestand)|losse',
  'what happens',
  'what would',
  'how (?:much|long)',
  'when (?:can|could|does|do|will)',
  '(?:does|is|do|are|will|was|did|has|were) (?:it|i|my|the|you|we)',
  '(?:is|are) there|gibt es|is er|zijn er',
  'by mistake|mistake|accident*|i (?:have |had )?(?:already )?cancell?ed',
  'aus versehen|versehentlich|fehler|vertan|habe … gekündigt|schon gekündigt',
  'per ongeluk|vergissing|heb … opgezegd|al opgezegd',
  '(?:wenn|falls|sobald|nachdem|bevor) (?:ich|wir)',
  'was (?:passiert|geschieht|kostet|ist|bedeutet)',
  'wie (?:lange|viel|teuer)',
  'ab wann|wann',
  'ist (?:es|das|die|mein|meine)',
  '(?:muss|müsste|müssen) (?:ich|wir|man)',
  '(?:als|wanneer|zodra|nadat|voordat) (?:ik|we)',
  'wat (?:gebeurt|kost|is|zijn|betekent|houdt)',
  'hoe (?:lang|lange|veel|duur)',
  'wanneer|moet(?:en)? (?:ik|we|wij|je|u)',
  'is (?:het|dat|de|mijn)',
  // Tells of a pause that runs.
  "(?:while|although|though|whilst|is|it's|was|been|already|still) (?:\\S+ ){0,3}paused",
  '(?:ist|war|wurde|bereits|schon) pausiert|pausiert (?:ist|war|habe|wurde)|(?:trotz|während) (?:\\S+ ){0,2}pause',
  '(?:is|was|al) gepauzeerd|gepauzeerd (?:is|was|heb|staat)|op pauze (?:staat|staan|stond)|(?:ondanks|tijdens) (?:\\S+ ){0,2}pauze',
);

/** Asks for the way out itself, which is a wish to see it. */
export const ASKING_THE_WAY = phrases(
  'how (?:do|can|could|would) (?:i|we)|where (?:do|can) (?:i|we)',
  '(?:wie|wo) (?:kann|könnte|muss) ich|was muss ich (?:tun|machen)',
  '(?:hoe|waar) (?:kan|moet|zou) ik|wat moet ik doen',
);

/** A declaration that needs no second word: "I hereby cancel". */
export const DECLARED = phrases(
  '(?:hereby|herewith) (?:cancel|terminate|withdraw|end)',
  '(?:cancel|terminate|withdraw) (?:\\S+ ){0,5}(?:hereby|herewith)',
  'hiermit (?:\\S+ ){0,4}?(?:kündige|widerrufe|beende)',
  '(?:kündige|widerrufe) (?:\\S+ ){0,3}hiermit',
  'hierbij (?:\\S+ ){0,4}?(?:zeg|beëindig|herroep|ontbind)',
  '(?:zeg|herroep|beëindig) (?:ik )?hierbij',
);

/** Good reasons to end at once: a person decides. */
export const SERIOUS = phrases(
  'for (?:good |serious )?cause',
  'serious reason',
  'außerordentlich*|fristlos*|aus wichtigem grund',
  'om een gewichtige reden|dringende reden|per direct wegens',
);
