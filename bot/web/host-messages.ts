/**
 * What the host website and the chat frame tell each other by postMessage.
 * The origin is checked on both sides; a host token travels here and never in
 * an address.
 */

/** Who the customer is, as far as the host website knows. */
export interface Visitor {
  /** Signed by the host website, good for five minutes and one use. */
  readonly hostToken?: string;
  /** BCP 47, "de-AT". */
  readonly locale?: string;
  /** ISO 3166, "DE" or "US-CA". */
  readonly country?: string;
}

/** The frame is there and asks who the customer is; asked again when a token was refused. */
export interface WhoMessage {
  readonly type: 'adieu:who';
}

/** The answer of the host website. */
export interface VisitorMessage {
  readonly type: 'adieu:visitor';
  readonly visitor: Visitor;
}

/** The customer closed the chat from inside the frame. */
export interface CloseMessage {
  readonly type: 'adieu:close';
}

/** The widget opened the frame: put the focus where writing starts. */
export interface FocusMessage {
  readonly type: 'adieu:focus';
}

export type FromChat = WhoMessage | CloseMessage;
export type FromHost = VisitorMessage | FocusMessage;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Reads what the frame sent; anything else is `null`. Own code: a schema library would outweigh the widget. */
export function readFromChat(data: unknown): FromChat | null {
  if (!isRecord(data)) return null;
  return data['type'] === 'adieu:who' || data['type'] === 'adieu:close'
    ? { type: data['type'] }
    : null;
}

/** Reads what the host website sent; anything else is `null`. */
export function readFromHost(data: unknown): FromHost | null {
  if (!isRecord(data)) return null;
  if (data['type'] === 'adieu:focus') return { type: 'adieu:focus' };
  if (data['type'] !== 'adieu:visitor' || !isRecord(data['visitor'])) return null;
  return { type: 'adieu:visitor', visitor: readVisitor(data['visitor']) };
}

function readVisitor(given: Record<string, unknown>): Visitor {
  const hostToken = text(given['hostToken']);
  const locale = text(given['locale']);
  const country = text(given['country']);
  return {
    ...(hostToken && { hostToken }),
    ...(locale && { locale }),
    ...(country && { country }),
  };
}
