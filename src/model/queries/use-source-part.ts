import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { SourceFile, SourceFileEvent } from '../../contract/source-file.ts'
import { fetchSaid } from '../../data/said-file.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** A part of what a source says, of which the others are read when they are asked for. */
export interface SourcePart {
  /** Its place among the parts. */
  readonly place: number
  readonly show: (place: number) => void
  /** `null`: it has not come yet. */
  readonly events: readonly SourceFileEvent[] | null
  readonly hasFailed: boolean
  readonly readAgain: () => void
}

/**
 * The part of what a source says that is shown: that which has an event, or which was asked for since.
 * @param event id of the event that the address names; `null`: none
 */
export function useSourcePart(dossier: OpenDossier, file: SourceFile, event: string | null): SourcePart {
  const { parts } = file
  const [asked, setAsked] = useState<{ readonly for: string | null; readonly place: number } | null>(null)
  const sought = parts ? event : null
  useEffect(() => {
    if (sought !== null) dossier.packed?.seek(sought)
  }, [dossier, sought])
  const place = asked?.for === event ? asked.place : placeOf(sought, dossier, parts)
  const n = (parts?.file ?? 0) + place - 1
  const read = useQuery({
    queryKey: ['said', dossier.id, n],
    queryFn: ({ signal }) => fetchSaid(dossier.id, n, signal),
    enabled: place > 0,
  })
  return {
    place,
    show: (next) => setAsked({ for: event, place: next }),
    events: place === 0 ? file.events : (read.data?.events ?? null),
    hasFailed: place > 0 && read.isError && !read.isFetching,
    readAgain: () => void read.refetch(),
  }
}

/** The part that has an event; the first, where it is not known yet. */
function placeOf(event: string | null, dossier: OpenDossier, parts: SourceFile['parts']): number {
  const number = event === null ? -1 : dossier.eventNoOf(event)
  const after = parts?.firsts.findIndex((first) => first.number > number) ?? 0
  if (number < 0 || !parts) return 0
  return Math.max(0, (after < 0 ? parts.firsts.length : after) - 1)
}
