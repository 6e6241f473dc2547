import { useMemo } from 'react'
import type { IndexEvent } from '../../contract/index-file.ts'
import { formatTakenOut, parseTakenOut, type TakenOut } from '../../domain/taken-out.ts'
import { takenOutLabel } from '../../model/excerpt/taken-out-label.ts'
import { countDisputes, type DisputesOfEvent, type Hanging, whatHangs } from '../../model/excerpt/what-hangs.ts'
import type { OpenExcerpts } from '../../model/excerpt/open-excerpts.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { Icon } from '../../ui/icon.tsx'
import { withoutWords } from '../../words/sections/excerpt/without-words.ts'
import { words } from '../../words/words.ts'
import { HangingList, type HangingRow } from './hanging-list.tsx'
import styles from './without-bar.module.css'

/** So much of a text that names nothing is repeated. */
const MOST_SHOWN = 60

interface WithoutBarProps {
  /** What is left, as known on its day. */
  dossier: OpenDossier
  excerpts: OpenExcerpts
  /** As the address names it. */
  without: readonly string[]
  links: Links
  onChange: (without: readonly string[]) => void
  /** Puts everything back. */
  onClear: () => void
}

/** What is taken out, each to be put back, and what hangs on it: every number opens the list of what it counts. */
export function WithoutBar({ dossier, excerpts, without, links, onChange, onClear }: WithoutBarProps) {
  const { published } = excerpts
  const known = without.flatMap((text) => {
    const taken = parseTakenOut(text)
    return taken && published.has(taken) ? taken : []
  })
  const texts = known.map(formatTakenOut)
  const unknown = without.filter((text) => !texts.includes(text))
  const before = dossier.day === null ? dossier.today.index : published.whole.index(dossier.day)
  const hanging = useMemo(() => whatHangs(before, dossier.index), [before, dossier])
  return (
    <section className={styles.bar} aria-label={withoutWords.title}>
      <b className={styles.lead}>{withoutWords.lead}</b>
      {known.length > 0 && (
        <ul className={styles.chips} aria-label={withoutWords.takenOut}>
          {known.map((taken) => (
            <li key={formatTakenOut(taken)}>
              <Chip
                label={takenOutLabel(taken, dossier, published)}
                onRemove={() => onChange(texts.filter((text) => text !== formatTakenOut(taken)))}
              />
            </li>
          ))}
        </ul>
      )}
      <Hangs hanging={hanging} hadOnly={hadOnlyOf(known)} dossier={dossier} links={links} />
      {unknown.map((text) => (
        <p key={text} className={styles.unknown} role="status">
          {withoutWords.unknown[0]}
          <b>{`without=${text}`.slice(0, MOST_SHOWN)}</b>
          {withoutWords.unknown[1]}
        </p>
      ))}
      <button type="button" className={styles.clear} onClick={onClear}>
        {withoutWords.putAllBack}
      </button>
    </section>
  )
}

function hadOnlyOf(known: readonly TakenOut[]): Parameters<typeof withoutWords.lost>[1] {
  if (known.some(({ what }) => what !== 'origin')) return 'sources'
  return known.length === 1 ? 'an-origin' : 'origins'
}

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button type="button" className={styles.chip} onClick={onRemove} aria-label={withoutWords.putBack(label)}>
      <span>{label}</span> <Icon name="close" size={12} />
    </button>
  )
}

interface HangsProps {
  hanging: Hanging
  hadOnly: Parameters<typeof withoutWords.lost>[1]
  dossier: OpenDossier
  links: Links
}

function Hangs({ hanging, hadOnly, dossier, links }: HangsProps) {
  const { lost, vanished, appeared, moved } = hanging
  const attributes = ({ attributes: ids }: DisputesOfEvent) => ids.map((id) => dossier.names.attribute(id)).join(', ')
  const toDisputeRow = (dispute: DisputesOfEvent): HangingRow => ({
    ...toRow(dispute.event, links.event(dispute.event.id, dispute.attributes[0])),
    note: attributes(dispute),
  })
  const lists = [
    {
      label: withoutWords.lost(lost.length, hadOnly),
      rows: lost.map((event) => ({ ...toRow(event, links.event(event.id)), note: dateOf(event) ?? '' })),
    },
    { label: withoutWords.vanished(countDisputes(vanished)), rows: vanished.map(toDisputeRow) },
    { label: withoutWords.appeared(countDisputes(appeared)), rows: appeared.map(toDisputeRow) },
    {
      label: withoutWords.moved(moved.length),
      rows: moved.map((event) => ({ ...toRow(event, links.event(event.id)), note: movedWords(event, dossier) })),
    },
  ].filter(({ rows }) => rows.length > 0)
  if (lists.length === 0) return <p className={styles.nothing}>{withoutWords.nothingHangs}</p>
  return (
    <div className={styles.hangs}>
      {lists.map((list) => (
        <HangingList key={list.label} {...list} />
      ))}
    </div>
  )
}

function toRow({ id, title }: IndexEvent, href: string): Omit<HangingRow, 'note'> {
  return { key: id, title, href }
}

function dateOf({ date }: IndexEvent): string | null {
  return date === null ? null : words.formatEdtf(date)
}

function movedWords(event: IndexEvent, { today }: OpenDossier): string {
  const before = today.event(event.id)
  return withoutWords.movedTo((before && dateOf(before)) ?? null, dateOf(event))
}
