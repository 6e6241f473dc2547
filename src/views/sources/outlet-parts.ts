/** An outlet, and what its name adds in brackets: “(machine translation from Korean)”, “(Reuters)”. */
export interface OutletParts {
  readonly name: string
  readonly note: string | null
}

/** @example toOutletParts('Orla.fm (machine translation from Polish)') // { name: 'Orla.fm', note: 'machine translation from Polish' } */
export function toOutletParts(outlet: string): OutletParts {
  const [, name, note] = /^(.*\S)\s*\(([^()]+)\)$/.exec(outlet) ?? []
  return name !== undefined && note !== undefined ? { name, note } : { name: outlet, note: null }
}
