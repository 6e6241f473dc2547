import { useEffect, useMemo } from 'react'
import type { ClaimChange, DisagreementChange, ReleaseChanges } from '../../contract/releases/release-changes.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { WindowedList } from '../../ui/long-lists/windowed-list.tsx'
import { changesWords } from '../../words/sections/changes-words.ts'
import { words } from '../../words/words.ts'
import { byEvent, type EventChanges } from './changes-of-event.ts'
import styles from './changes-route.module.css'

/** About how high the head of an event is, and a line of what changed. */
const HEAD_PX = 40
const LINE_PX = 22

const SORTS = ['added', 'withdrawn', 'read', 'unread'] as const

interface ChangesProps {
  changes: ReleaseChanges
  /** All that the dossier has today: those that were taken back speak nowhere else. */
  sources: PublishedSources
  dossier: OpenDossier
  links: Links
}

/** What changed with a release: how much of each sort, then the sources, then event by event. */
export function Changes({ changes, sources: all, dossier, links }: ChangesProps) {
  const events = useMemo(
    () =>
      byEvent(
        changes,
        // Of a packed dossier those at hand: holes are left out.
        dossier.events.flatMap(({ id }) => [id]),
      ),
    [changes, dossier],
  )
  const sources = useMemo(
    () => SORTS.flatMap((sort) => changes.sources[sort].map((one) => ({ sort, ...one }))),
    [changes],
  )
  const tally = changesWords.tally(changes)
  if (events.length + sources.length === 0) return <p>{changesWords.nothing}</p>
  return (
    <>
      {tally !== '' && <p className={styles.tally}>{tally}</p>}
      <WindowedList
        items={events}
        keyOf={({ event }) => event}
        rowPx={({ claims }) => HEAD_PX + LINE_PX * (claims.length + 1)}
        label={changesWords.onEvents}
        textOf={(own) => textOf(own, { changes, sources: all, dossier })}
      >
        {(own) => <EventSection own={own} sources={all} {...{ changes, dossier, links }} />}
      </WindowedList>
      {sources.length > 0 && (
        <section>
          <h3 className={styles.about}>{changesWords.onSources}</h3>
          <WindowedList
            items={sources}
            keyOf={({ sort, id }) => `${sort} ${id}`}
            rowPx={() => LINE_PX}
            className={styles.changes}
            label={changesWords.onSources}
            textOf={({ name }) => name}
          >
            {({ sort, id, name }) =>
              sort === 'withdrawn' ? (
                changesWords.named[sort](name)
              ) : (
                <AppLink href={links.source(id)}>{changesWords.named[sort](name)}</AppLink>
              )
            }
          </WindowedList>
        </section>
      )}
    </>
  )
}

/** The name of an event that changed, also of one that is gone. */
function titleOf({ event: id }: EventChanges, { dossier, changes }: Pick<ChangesProps, 'dossier' | 'changes'>): string {
  return dossier.event(id)?.title ?? changes.events.withdrawn.find((one) => one.id === id)?.name ?? id
}

function attributesOf({ claims, disagreements, corrections }: EventChanges): string[] {
  return [...new Set([...claims, ...disagreements, ...corrections].map((one) => one.attribute))]
}

/** All that is read of an event that changed. */
function textOf(own: EventChanges, named: Omit<ChangesProps, 'links'>): string {
  const said = attributesOf(own).flatMap((attribute) => [
    named.dossier.names.attribute(attribute),
    ...linesOf(own, attribute, named).map(({ text }) => text),
  ])
  return [titleOf(own, named), ...said].join(' ')
}

function EventSection({ own, changes, sources, dossier, links }: ChangesProps & { own: EventChanges }) {
  const event = dossier.event(own.event)
  const isIn = (list: readonly { readonly id: string }[]) => list.some(({ id }) => id === own.event)
  const [added, withdrawn] = [isIn(changes.events.added), isIn(changes.events.withdrawn)]
  const name = titleOf(own, { dossier, changes })
  // An event of a packed dossier may not be at hand.
  useEffect(() => {
    if (!event && !withdrawn) dossier.packed?.seek(own.event)
  })
  const shown = added ? changesWords.named.added(name) : withdrawn ? changesWords.named.withdrawn(name) : name
  return (
    <section>
      <h3 className={styles.about}>{event ? <AppLink href={links.event(event.id)}>{shown}</AppLink> : shown}</h3>
      {attributesOf(own).map((attribute) => (
        <div key={attribute} className={styles.attribute}>
          <h4 className={styles.question}>
            {event ? (
              <AppLink href={links.event(event.id, attribute)}>{dossier.names.attribute(attribute)}</AppLink>
            ) : (
              dossier.names.attribute(attribute)
            )}
          </h4>
          <WindowedList
            items={linesOf(own, attribute, { changes, sources, dossier })}
            keyOf={({ key }) => key}
            rowPx={() => LINE_PX}
            className={styles.changes}
            label={dossier.names.attribute(attribute)}
            textOf={({ text }) => text}
          >
            {({ text }) => text}
          </WindowedList>
        </div>
      ))}
    </section>
  )
}

/** One sentence for each change on an attribute: the disagreement first, then who corrects whom, then the claims. */
function linesOf(own: EventChanges, attribute: string, named: Omit<ChangesProps, 'links'>) {
  const isOwn = (one: { readonly attribute: string }) => one.attribute === attribute
  const nameOf = (id: string) => sourceName(id, named)
  const disagreements = own.disagreements.filter(isOwn).map(disagreementWords)
  const corrections = own.corrections
    .filter(isOwn)
    .map(({ source, from, change }) => changesWords.correction[change](nameOf(source), nameOf(from)))
  const claims = own.claims.filter(isOwn).map((claim) => claimWords(claim, nameOf(claim.source), named.dossier))
  // Two claims of one source may change alike.
  return [...disagreements, ...corrections, ...claims].map((text, place) => ({ key: `${place} ${text}`, text }))
}

function sourceName(id: string, { changes, sources, dossier }: Omit<ChangesProps, 'links'>): string {
  const known = dossier.names.source(id) ?? sources.sources.find((one) => one.id === id)
  return known ? words.sourceName(known) : (changes.sources.withdrawn.find((one) => one.id === id)?.name ?? id)
}

function disagreementWords({ change, before, after }: DisagreementChange): string {
  const { disagreement } = changesWords
  if (change === 'found' && after) return disagreement.found(after)
  if (change === 'changed' && before && after) return disagreement.changed(before, after)
  return change === 'gone' || change === 'settled' || change === 'reopened' ? disagreement[change] : ''
}

function claimWords(
  { attribute, change, before, after, also }: ClaimChange,
  source: string,
  dossier: OpenDossier,
): string {
  const said = (one: ClaimChange['before']) => (one ? saidWords(one, attribute, dossier) : '')
  const { claim } = changesWords
  switch (change) {
    case 'added':
      return claim.added(source, said(after))
    case 'withdrawn':
      return claim.withdrawn(source, said(before))
    case 'reworked':
      return claim.reworked(source, said(after), also)
    case 'corrected':
    case 'moved':
      return claim[change](source, said(before), said(after))
  }
}

function saidWords(said: NonNullable<ClaimChange['before']>, attribute: string, dossier: OpenDossier): string {
  try {
    return words.readingWords(said, attribute, dossier.names.naming)
  } catch {
    // The attribute may have had another type then.
    return [said.value].flat().join(' ')
  }
}
