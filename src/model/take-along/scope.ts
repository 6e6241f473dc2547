/** What of a dossier is shared, cited or exported. */
export type Scope =
  | { readonly what: 'discrepancy'; readonly event: string; readonly attribute: string }
  | { readonly what: 'event'; readonly event: string }
  | { readonly what: 'source'; readonly source: string }
  | { readonly what: 'comparison'; readonly sources: readonly string[] }
  /** The disagreements that pass the filters. */
  | { readonly what: 'disagreements' }
  /** The events that pass the filters, in the window of the timeline. */
  | { readonly what: 'window' }
  /** All events that pass the filters. */
  | { readonly what: 'events' }
  /** The same at their places. `place`: that which is chosen on the map; `null`: none. */
  | { readonly what: 'map'; readonly place: string | null }

/** The ids that name it, for the name of a file. */
export function idsOf(scope: Scope): readonly string[] {
  switch (scope.what) {
    case 'discrepancy':
      return [scope.event, scope.attribute]
    case 'event':
      return [scope.event]
    case 'source':
      return [scope.source]
    case 'comparison':
      return ['compared', ...scope.sources]
    case 'disagreements':
      return ['disagreements']
    case 'window':
      return ['events-in-view']
    case 'events':
      return ['events']
    case 'map':
      return ['map', ...(scope.place === null ? [] : [scope.place])]
  }
}

/** What passes the filters, and no one thing. */
export function isOfMany({ what }: Scope): boolean {
  return what === 'events' || what === 'window' || what === 'map' || what === 'disagreements'
}

/** Different for two that are not the same. */
export function scopeKey(scope: Scope): string {
  return [scope.what, ...idsOf(scope)].join(' ')
}
