import type { SourceFileEvent } from '../../../contract/source-file.ts'

/**
 * What a claim is called: its event, attribute and source. Where a source makes several claims on one attribute, the second and each
 * further one has its number behind it.
 * @param place of the claim among those of the event
 * @example un-report-kharkiv-debris/dated/reuters-2024-04-29
 */
export function claimIdOf(source: string, { id, claims }: SourceFileEvent, place: number): string {
  const attribute = claims[place]?.attribute ?? ''
  const number = claims.slice(0, place + 1).filter((claim) => claim.attribute === attribute).length
  return `${id}/${attribute}/${source}${number > 1 ? `/${number}` : ''}`
}
