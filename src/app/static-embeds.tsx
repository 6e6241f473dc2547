import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { Router } from 'wouter'
import { parseIsoDay } from '../domain/calendar-day.ts'
import { dossierQuery, eventQuery, sourcesQuery } from '../model/queries/queries.ts'
import { newestDay } from '../model/take-along/newest-day.ts'
import { EmbedEvent } from '../pages/embed/embed-event.tsx'
import { EmbedTimeline } from '../pages/embed/embed-timeline.tsx'
import embedSheet from '../pages/embed/embed.css?inline'
import { toLinks } from '../state/address/use-links.ts'
import { embedWords } from '../words/sections/take-along/embed-words.ts'

export { embedSheet }

/** What of a dossier stands within other pages. */
export interface EmbeddedPage {
  /** Under the base, of the page proper. */
  readonly path: string
  readonly kind: 'timeline' | 'event'
  readonly dossier: string
  /** Of the event. */
  readonly id: string
}

export interface DrawnEmbed {
  /** Of the page proper. */
  readonly title: string
  /** Of a frame that holds it. */
  readonly frameTitle: string
  readonly html: string
}

/** The addresses of a path: within the site, and in full. */
export interface EmbedAddresses {
  readonly toHref: (path: string) => string
  readonly toUrl: (path: string) => string
}

/** Draws what stands within another page. @param client has all data at hand, or gets it */
export async function drawEmbed(
  client: QueryClient,
  page: EmbeddedPage,
  { toHref, toUrl }: EmbedAddresses,
): Promise<DrawnEmbed> {
  const dossier = await client.ensureQueryData(dossierQuery(page.dossier))
  const newest = newestDay(await client.ensureQueryData(sourcesQuery(page.dossier)))
  const shown = {
    dossier,
    url: toUrl(page.path),
    href: toHref(page.path),
    dataOf: newest === null ? null : parseIsoDay(newest),
  }
  const draw = (what: ReactNode) =>
    renderToString(
      <Router ssrPath={`${import.meta.env.BASE_URL.slice(0, -1)}${page.path}`} ssrSearch="">
        <QueryClientProvider client={client}>{what}</QueryClientProvider>
      </Router>,
    )
  const named = (title: string, html: string) => ({ title, frameTitle: embedWords.frameTitle(title), html })
  if (page.kind === 'timeline') {
    const links = toLinks(dossier.id, '')
    return named(dossier.title, draw(<EmbedTimeline {...shown} toUrl={(event) => toUrl(links.event(event))} />))
  }
  const event = await client.ensureQueryData(eventQuery(dossier.id, page.id))
  return named(event.title, draw(<EmbedEvent {...shown} event={event} />))
}
