/** An answer other than success, thrown anywhere below a route. `message` is shown to the client. */
export class HttpError extends Error {
  readonly status: number;
  /** Stable, PascalCase: clients compare it. */
  readonly code: string;

  constructor(status: number, code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'HttpError';
    this.status = status;
    this.code = code;
  }
}
