/** Why published data could not be used. */
export type DataFault =
  /** Offline, or the server is away; or a part of the app did not come. */
  | { readonly kind: 'unreachable'; readonly what: 'no-answer' | 'broken-off' | 'no-history-code' }
  /** The server has no such file, a page in its place, or the dossier has no such id. */
  | { readonly kind: 'missing'; readonly what: 'no-file' | 'a-page' | 'no-such-id' }
  /** The server answered with another HTTP status. */
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'not-json' }
  /** Written for another version of the app. */
  | { readonly kind: 'version'; readonly written: string; readonly read: number }
  /** JSON that breaks the contract; `detail` says where, for developers. */
  | { readonly kind: 'contract'; readonly detail: string }
  /** It belongs to a newer release than the index that the page holds. */
  | { readonly kind: 'newer' }
  /** It would have to be computed of all claims, and the dossier has too many of them. */
  | { readonly kind: 'too-large' }
  /** It is there, but was not known on the day that is asked for, or nothing is left of it without what is taken out. */
  | { readonly kind: 'not-in-excerpt' }

export type DataErrorKind = DataFault['kind']

/** Published data that could not be used. */
export class DataError extends Error {
  readonly fault: DataFault
  readonly kind: DataErrorKind
  readonly url: string

  /** @param url of the file */
  constructor(fault: DataFault, url: string) {
    const { kind, ...rest } = fault
    super([url, kind, ...Object.values(rest)].join(': '))
    this.name = 'DataError'
    this.fault = fault
    this.kind = kind
    this.url = url
  }
}
