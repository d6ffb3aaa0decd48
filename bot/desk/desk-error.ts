export type DeskErrorCode =
  | 'NotSignedIn'
  | 'ForeignOrigin'
  | 'CsrfInvalid'
  | 'LeadsOnly'
  | 'LinkInvalid'
  | 'LinkUsed'
  | 'NotFound'
  | 'AlreadyClaimed'
  | 'NotClaimed'
  | 'HandoffEnded'
  | 'NotRetryable'
  | 'BadRequest';

const STATUS: Readonly<Record<DeskErrorCode, number>> = {
  NotSignedIn: 401,
  ForeignOrigin: 403,
  CsrfInvalid: 403,
  LeadsOnly: 403,
  LinkInvalid: 403,
  LinkUsed: 410,
  NotFound: 404,
  AlreadyClaimed: 409,
  NotClaimed: 409,
  HandoffEnded: 409,
  NotRetryable: 409,
  BadRequest: 400,
};

/** What the desk refuses, with the text that its API answers. */
export class DeskError extends Error {
  readonly code: DeskErrorCode;
  /** Name of the agent who has the conversation, where that is the reason. */
  readonly holder: string | null;

  constructor(code: DeskErrorCode, message: string, holder: string | null = null) {
    super(message);
    this.name = 'DeskError';
    this.code = code;
    this.holder = holder;
  }

  get status(): number {
    return STATUS[this.code];
  }
}
