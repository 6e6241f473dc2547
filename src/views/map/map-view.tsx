import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { PublishedDisagreements } from '../../contract/disagreements-file.ts'
import { placeDisputes } from '../../model/places/place-disputes.ts'
import { placeColumn } from '../../model/places/place-column.ts'
import { type NamedPlace, placesOfSelection } from '../../model/places/places-of-selection.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useColumns } from '../../model/packed/use-columns.ts'
import type { Selection } from '../../model/selection.ts'
import type { FacetColumn } from '../../selection/facet-column.ts'
import type { Links } from '../../state/address/use-links.ts'
import { useHash } from '../../state/address/use-hash.ts'
import { useSession } from '../../state/session-store.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useElementWidth } from '../../ui/screen/use-element-width.ts'
import { mapWords } from '../../words/sections/map-words.ts'
import { placeHash, placeOfHash, WITHOUT_PLACE } from '../../model/places/chosen-place.ts'
import { DisputeList } from './dispute-list.tsx'
import { toDrawnPlaces } from './drawn-places.ts'
import { MapLegend } from './map-legend.tsx'
import { MapRegions } from './map-regions.tsx'
import { MapZoom } from './map-zoom.tsx'
import styles from './map.module.css'
import onItsWay from './on-its-way.module.css'
import { offeredRegions } from './offered-regions.ts'
import { PlacesMap } from './places-map.tsx'
import { PlacesBeside } from './places-beside.tsx'
import { useMapFrame } from './use-map-frame.ts'

interface MapViewProps {
  /** The events that pass the filters. */
  selection: Selection
  /** `null`: nothing is joined, as while they are on their way, or of a packed dossier, which has the weightiest alone. */
  disagreements: PublishedDisagreements | null
  links: Links
  /** The address of this view without a chosen place. */
  href: string
  /** A page of its own, with the list beside the map where there is room. */
  isPage: boolean
  /** Stands above the map. */
  head?: ReactNode
}

/** Where the events of a selection are: on a map, and as a list of the same places. Of a packed dossier that is asked for first. */
export function MapView(props: MapViewProps) {
  const dossier = props.selection.of
  useColumns(dossier)
  const column = placeColumn(dossier)
  if (column) return <PlacedEvents {...props} column={column} />
  const hasFailed = dossier.packed?.failed.some(({ what }) => what === 'events')
  return (
    <p className={onItsWay.places} role="status">
      {hasFailed ? mapWords.placesFailed : mapWords.reading(dossier.events.length)}
    </p>
  )
}

/** @param props `column`: at which places the events are */
function PlacedEvents(props: MapViewProps & { column: FacetColumn }) {
  const { selection, disagreements, links, href, isPage, head, column } = props
  const { of: dossier } = selection
  const { places, without, events } = useMemo(() => placesOfSelection(selection, column), [selection, column])
  const disputes = useMemo(
    () => (disagreements ? placeDisputes(selection, disagreements) : []),
    [selection, disagreements],
  )
  const drawn = useMemo(() => toDrawnPlaces(places, disputes, dossier), [places, disputes, dossier])
  const regions = useMemo(() => offeredRegions(drawn), [drawn])
  const box = useRef<HTMLDivElement>(null)
  const width = useElementWidth(box, isPage ? 800 : 440)
  const chosen = placeOfHash(useHash())
  const chosenAt = places.find(({ place }) => place.id === chosen)?.drawnAt?.id
  const shown = useMapFrame(drawn, width, heightOf(width), drawn.find(({ id }) => id === chosenAt) ?? null)
  const [pointedPlace, setPointedPlace] = useState<string | null>(null)
  const { pointed, lit } = useLit(dossier, places, chosenAt ?? null, pointedPlace)
  const pointAt = useSession((state) => state.pointAt)
  useEffect(() => () => pointAt(null), [pointAt])

  const [Title, Heading] = isPage ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const)
  const joined = useMemo(
    () => disputes.map(({ from, to, event }) => ({ from: from.id, to: to.id, event: event.id })),
    [disputes],
  )
  const choose = (id: string) => {
    location.hash = placeHash(id)
  }
  return (
    <div className={isPage ? styles.page : styles.side}>
      <div className={styles.ground}>
        <Title className={styles.title} id="map" tabIndex={-1}>
          {mapWords.title}
        </Title>
        <p className={styles.lede}>
          {mapWords.lede(events - without.length, events)}{' '}
          {without.length > 0 && without.length < events && (
            <AppLink href={`#${WITHOUT_PLACE}`}>{mapWords.without(without.length)}</AppLink>
          )}
          {without.length > 0 && without.length < events && '.'}
        </p>
        {head}
        {drawn.length > 0 && (
          <>
            <MapRegions shown={shown} regions={regions} />
            <div ref={box} className={styles.box}>
              <MapZoom shown={shown} />
              <PlacesMap
                places={drawn}
                disputes={joined}
                map={dossier.index.dossier.map ?? null}
                shown={shown}
                lit={lit}
                litEvent={pointed}
                onPoint={(mark) => pointAt(mark?.count === 1 ? idOf(dossier, mark.places[0]?.events[0]) : null)}
                onChoose={({ places: [first] }) => first && choose(first.id)}
              />
            </div>
            <MapLegend
              map={dossier.index.dossier.map ?? null}
              hasDisputes={disputes.length > 0}
              isJoined={!dossier.packed}
            />
          </>
        )}
      </div>
      <div className={styles.beside}>
        {disputes.length > 0 && chosen === null && (
          <DisputeList Heading={Heading} dossier={dossier} disputes={disputes} links={links} />
        )}
        <PlacesBeside {...{ Heading, dossier, places, without, disputes, links, href }} onPoint={setPointedPlace} />
      </div>
    </div>
  )
}

/** Ids of the places that stand out: the chosen, the pointed at, and those of the event that is pointed at anywhere. */
function useLit(
  dossier: OpenDossier,
  places: readonly NamedPlace[],
  chosen: string | null,
  pointedPlace: string | null,
) {
  const pointed = useSession((state) => state.focusedEvent ?? state.pointedEvent)
  const lit = useMemo(() => {
    const eventNo = pointed === null ? -1 : dossier.eventNoOf(pointed)
    const ofEvent = eventNo < 0 ? [] : places.filter(({ events }) => events.includes(eventNo))
    return new Set(
      [chosen, pointedPlace, ...ofEvent.map(({ drawnAt }) => drawnAt?.id)].filter((id) => typeof id === 'string'),
    )
  }, [dossier, places, chosen, pointedPlace, pointed])
  return { pointed, lit }
}

const idOf = (dossier: OpenDossier, eventNo = -1) => dossier.events[eventNo]?.id ?? null

const HIGHEST = 560
const LOWEST = 270

/** A wide map is not so high that what stands beneath it is out of sight. */
function heightOf(width: number): number {
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, width * 0.6)))
}
