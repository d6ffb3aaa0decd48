import { electronicFormatIBAN, isValidIBAN } from 'ibantools';

/** Stands where something was taken out; the same in every language. */
export const REDACTED = '[•••]';

const CARD = /(?<![\p{L}\d])\d(?:[ .-]?\d){12,18}(?!\d)/gu;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}/giu;

/** A cue, perhaps a word or two, and what follows it. */
const PASSWORD =
  /(\b(?:passwor[dt]|passwd|pwd|passcode|passphrase|kennwort|wachtwoord)\b["“”']?(?:\s+(?:is|ist|war|was|lautet|heißt|luidt|für \S+|for \S+|voor \S+)\b)*\s*([:=]?)\s*)(["“„']?)(\S+)/giu;
const CODE =
  /(\b(?:pin|tan|cvv2?|cvc2?|otp|(?:\p{L}+)?code|(?:pin|sicherheits|bestätigungs|prüf)(?:nummer|ziffern?)|puk)\b(?:\s+(?:is|ist|lautet|luidt|was|war|number|nummer))*\s*[:=#]?\s*)(\d[\d -]{1,10}\d)/giu;
const SIX_DIGITS = /(?<![\p{L}\d.,-])\d{3}[ -]?\d{3}(?![\p{L}\d]|[.,-]\d)/gu;

export interface RedactOptions {
  /** A one-time code was asked for: six digits alone are one, too. */
  readonly codeAsked?: boolean;
}

/**
 * Takes out of a text what nobody should keep: card numbers (Luhn), IBANs (mod 97),
 * passwords and codes after a cue in English, German or Dutch. Other words stay as they are.
 */
export function redact(text: string, options: RedactOptions = {}): string {
  const known = text
    .replace(IBAN, redactIban)
    .replace(CARD, (match) => (passesLuhn(match) ? REDACTED : match))
    .replace(CODE, (_match, cue: string) => `${cue}${REDACTED}`)
    .replace(PASSWORD, (match: string, cue: string, sign: string, quote: string, secret: string) =>
      sign !== '' || quote !== '' || looksSecret(cue, secret) ? `${cue}${REDACTED}` : match,
    );
  return options.codeAsked === true ? known.replace(SIX_DIGITS, REDACTED) : known;
}

/** The pattern may have run into the next word: the longest beginning that is an IBAN goes. */
function redactIban(match: string): string {
  for (let length = match.length; length >= 15; length -= 1) {
    const head = match.slice(0, length);
    if (/[\p{L}\d]$/u.test(head) && isValidIBAN(electronicFormatIBAN(head) ?? ''))
      return REDACTED + match.slice(length);
  }
  return match;
}

/** ISO/IEC 7812-1 annex B; ten lines here, where the packages for it bring card brands along. */
function passesLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

const SAID = /\b(?:is|ist|war|was|lautet|heißt|luidt)\s*$/iu;
/** "My password is wrong" gives nothing away. */
const ORDINARY =
  /^(?:wrong|incorrect|invalid|not|no|gone|lost|expired|stolen|too|the|reset|falsch|nicht|weg|abgelaufen|ungültig|zu|verkeerd|onjuist|niet|kwijt|verlopen|te|fout|geen|kein|forgotten|vergessen|vergeten)\b/iu;

/** After "is": anything but an ordinary word. Right after the cue: what holds a digit or a sign inside. */
function looksSecret(cue: string, secret: string): boolean {
  if (SAID.test(cue.trim())) return !ORDINARY.test(secret);
  return /\d/.test(secret) || /\w[^\w\s.,;:!?'’)-]+\w/u.test(secret);
}
