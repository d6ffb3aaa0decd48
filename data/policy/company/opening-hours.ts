import { z } from 'zod';

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .meta({ description: 'HH:MM, 00:00 to 24:00.' });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const openingHoursSchema = z.strictObject({
  timeZone: z
    .string()
    .refine(isTimeZone, 'is no time zone; write "Europe/Berlin"')
    .meta({ description: 'IANA name, "Europe/Berlin".' }),
  days: z.array(z.int().min(1).max(7)).meta({ description: 'ISO weekdays, 1 is Monday.' }),
  from: clock,
  to: clock,
});
