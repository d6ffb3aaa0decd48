/** A calendar date, `YYYY-MM-DD`, in the customer's time zone. */
export type PlainDate = string;

/** A moment, ISO 8601 in UTC, `2026-11-22T09:14:05.000Z`. */
export type Instant = string;

/** The one clock. Everything that asks for the time asks here, so that it can be moved in one place. */
export interface Clock {
  now(): Date;
}

/** A length on the calendar. Absent units are zero. */
export interface CalendarLength {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}
