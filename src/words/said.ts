/** What another language says in place of what English says: any text where that has one. */
export type Said<T> = T extends string
  ? string
  : T extends (...given: never[]) => unknown
    ? T
    : { readonly [K in keyof T]: Said<T[K]> }
