import type { Change } from '../model/change.ts';
import type { Language } from '../model/language.ts';

export interface Labels {
  /** Leads to leaving without chat. */
  readonly entry: string;
  readonly entryWithdraw: string;
  /** On the one button that carries the change out. */
  readonly confirm: Readonly<Record<Change, string>>;
  /** Never a word that also means "cancel the contract". */
  readonly back: string;
}

/**
 * Labels that the law or the product fixes to the letter.
 * Source: BGB §312k (2), §356a; Directive (EU) 2023/2673 art. 11a; art. 6:230oa BW.
 */
export const FIXED_LABELS: Readonly<Record<Language, Labels>> = {
  en: {
    entry: 'Cancel subscription',
    entryWithdraw: 'Withdraw from contract here',
    confirm: {
      cancel: 'Cancel now',
      withdraw: 'Confirm withdrawal',
      pause: 'Pause now',
      delete: 'Delete now',
      resume: 'Resume now',
      undo: 'Undo now',
      switch: 'Change now',
    },
    back: 'Back',
  },
  de: {
    entry: 'Verträge hier kündigen',
    entryWithdraw: 'Vertrag widerrufen',
    confirm: {
      cancel: 'jetzt kündigen',
      withdraw: 'Widerruf bestätigen',
      pause: 'jetzt pausieren',
      delete: 'jetzt löschen',
      resume: 'jetzt fortsetzen',
      undo: 'jetzt rückgängig machen',
      switch: 'jetzt wechseln',
    },
    back: 'Zurück',
  },
  nl: {
    entry: 'Opzeggen',
    entryWithdraw: 'hier de overeenkomst herroepen',
    confirm: {
      cancel: 'Nu opzeggen',
      withdraw: 'herroeping bevestigen',
      pause: 'Nu pauzeren',
      delete: 'Nu verwijderen',
      resume: 'Nu hervatten',
      undo: 'Nu ongedaan maken',
      switch: 'Nu wijzigen',
    },
    back: 'Terug',
  },
};
