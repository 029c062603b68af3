export type ErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'conflict'
  | 'outdated'
  | 'gone'
  | 'unauthorised'
  | 'forbidden'
  | 'unavailable'

/** The one error that the program throws on purpose: `code` says what kind it is, the message names the input and what to do. */
export class WortlautError extends Error {
  override readonly name = 'WortlautError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
