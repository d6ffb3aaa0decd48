import type { CalendarLength, PlainDate } from '../../../data/model/time.ts';
import type { Contract } from './contracts-by-hand.ts';

/** Days since 1970: arithmetic of its own, so that a fault of the calendar under test shows. */
type Day = number;

/**
 * Months of notice with which a consumer may end a contract on any day once its first term is
 * over. BGB §309 Nr. 9 b; art. 6:236 sub j BW; WER art. VI.91 §2. Unknown: the shortest.
 */
const ANY_DAY_AFTER_FIRST_TERM: Readonly<Record<string, number>> = { DE: 1, NL: 1, BE: 2, '': 1 };
/** Years that a first term may bind a consumer. BGB §309 Nr. 9 a; art. 6:237 sub k BW. */
const LONGEST_FIRST_TERM: Readonly<Record<string, number>> = { DE: 2, NL: 1, '': 1 };
/** In Germany, of contracts from before 1 March 2022: three months of notice. EGBGB Art. 229 §60. */
const OLD_LAW = { until: '2022-03-01', months: 3 };

/**
 * The first day on which a contract may end, looked for from the declaration on, day by day: the
 * first that the contract names, or the first on which the law of the country lets a consumer go.
 */
export function firstLawfulDay(contract: Contract): PlainDate {
  const { minimumTermEndsOn = null, trialEndsOn = null, concludedOn = '2024-01-14' } = contract;
  const { notice = {}, renewedTacitly = false, periodEnd, business } = contract;
  const on = dayOf(contract.on);
  if (trialEndsOn !== null && on < dayOf(trialEndsOn)) return trialEndsOn;

  const country = contract.country ?? '';
  const isOld = country === 'DE' && concludedOn < OLD_LAW.until;
  const years = business ? undefined : LONGEST_FIRST_TERM[country];
  const months = business || isOld ? undefined : ANY_DAY_AFTER_FIRST_TERM[country];
  const term = minimumTermEndsOn === null ? null : dayOf(minimumTermEndsOn);
  const legalTerm = years === undefined ? Infinity : later(dayOf(concludedOn), { years });
  const bound = term === null ? null : Math.min(term, legalTerm);

  const asked = later(on, notice);
  const limit = isOld && !business ? later(on, { months: OLD_LAW.months }) : Infinity;
  // Before its first term is over a German contract asks for a month at most: BGB §309 Nr. 9 c.
  const inTerm = bound !== null && on < bound;
  const inGermanTerm = inTerm && !isOld && !business && (country === 'DE' || country === '');
  const noticeOver = Math.min(asked, limit, inGermanTerm ? later(on, { months: 1 }) : Infinity);
  // What was never renewed has its first period for a first term.
  const firstTermOver = bound ?? (renewedTacitly ? on : dayOf(periodEnd));
  const lawfulFrom =
    months === undefined
      ? Infinity
      : Math.max(firstTermOver, Math.min(later(on, { months }), asked === on ? Infinity : asked));

  for (let day = on; ; day += 1) {
    const served = day >= noticeOver && (!inTerm || day >= bound);
    const ends = day > on && (day === bound || day === term);
    if (served && (ends || isRenewal(contract, day))) return dateOf(day);
    if (day >= lawfulFrom) return dateOf(day);
  }
}

/** The day of the month comes round; a short month has its last day instead. */
function isRenewal({ periodEnd, billingDay, yearly }: Contract, day: Day): boolean {
  const [year, month, date] = partsOf(day);
  const [firstYear, firstMonth, firstDate] = partsOf(dayOf(periodEnd));
  const passed = (year - firstYear) * 12 + month - firstMonth;
  const due = Math.min(billingDay ?? firstDate, lastOf(year, month));
  if (passed === 0) return date === firstDate;
  return passed > 0 && passed % (yearly ? 12 : 1) === 0 && date === due;
}

function later(day: Day, length: CalendarLength): Day {
  const { years = 0, months = 0, weeks = 0, days = 0 } = length;
  const [year, month, date] = partsOf(day);
  const moved = year * 12 + month + years * 12 + months;
  const [toYear, toMonth] = [Math.floor(moved / 12), moved % 12];
  const clamped = Math.min(date, lastOf(toYear, toMonth));
  return Date.UTC(toYear, toMonth, clamped) / DAY_MS + weeks * 7 + days;
}

const DAY_MS = 86_400_000;

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function partsOf(day: Day): readonly [year: number, month: number, date: number] {
  const at = new Date(day * DAY_MS);
  return [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
}

function dayOf(date: PlainDate): Day {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function dateOf(day: Day): PlainDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
