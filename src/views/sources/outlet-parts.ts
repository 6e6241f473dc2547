import { isolate, withoutIsolate } from '../../domain/text-direction.ts'

/** An outlet, and what its name adds in brackets: “(Reuters)”, “(copy of CTV News)”. */
export interface OutletParts {
  readonly name: string
  readonly note: string | null
}

/** @example toOutletParts('Infobae (Reuters)') // { name: 'Infobae', note: 'Reuters' } */
export function toOutletParts(outlet: string): OutletParts {
  const [, name, note] = /^(.*\S)\s*\(([^()]+)\)$/.exec(withoutIsolate(outlet)) ?? []
  return name !== undefined && note !== undefined
    ? { name: isolate(name), note: isolate(note) }
    : { name: outlet, note: null }
}
