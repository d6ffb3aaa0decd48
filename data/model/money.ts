/** An amount in the currency's minor unit: `{ minor: 1200, currency: 'USD' }` is 12.00 USD. */
export interface Money {
  readonly minor: number;
  /** ISO 4217. */
  readonly currency: string;
}
