import { useEffect, useState } from 'react'
import { MACHINE_TRANSLATED, type TakenOut } from '../../domain/taken-out.ts'
import type { OpenExcerpts } from '../../model/excerpt/open-excerpts.ts'
import { takenOutLabel } from '../../model/excerpt/taken-out-label.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useExcerpts } from '../../model/queries/use-excerpts.ts'
import { toggled } from '../../state/address/disagreement-view.ts'
import type { View } from '../../state/address/view.ts'
import { withoutWords } from '../../words/sections/excerpt/without-words.ts'
import choicesStyles from './choices/facet-choices.module.css'
import styles from './filter-bar.module.css'

interface WithoutChoicesProps {
  dossier: OpenDossier
  view: View
  onChange: (view: View) => void
}

interface Choice {
  readonly text: string
  readonly label: string
  readonly group: keyof typeof withoutWords.groups
  /** How many events would have nothing left. */
  readonly lost: number
}

/** All that a reader can take out, in groups, what most events hang on first. */
export function WithoutChoices({ dossier, view, onChange }: WithoutChoicesProps) {
  const excerpts = useExcerpts(dossier.id)
  if (excerpts.error)
    return (
      <p className={styles.none} role="alert">
        {withoutWords.failed(excerpts.error.message)}
      </p>
    )
  if (!excerpts.data)
    return (
      <p className={styles.none} role="status">
        {withoutWords.loading}
      </p>
    )
  const toggle = (text: string) => onChange({ ...view, without: toggled(view.without, text) })
  return <Choices dossier={dossier} excerpts={excerpts.data} chosen={view.without} onToggle={toggle} />
}

interface ChoicesProps {
  dossier: OpenDossier
  excerpts: OpenExcerpts
  chosen: readonly string[]
  onToggle: (text: string) => void
}

/** So many of a group are listed before a name is typed, and then. */
const MOST_LISTED = { before: 8, typed: 40 }

function Choices({ dossier, excerpts, chosen, onToggle }: ChoicesProps) {
  const [choices] = useState(() => listChoices(dossier, excerpts))
  useEffect(() => {
    // All is compared once ahead, so that the first choice is answered as fast as any other.
    const timer = setTimeout(() => excerpts.published.whole.index(dossier.day))
    return () => clearTimeout(timer)
  }, [excerpts, dossier])
  const [typed, setTyped] = useState('')
  const needle = typed.trim().toLowerCase()
  const found = choices.filter(({ label }) => label.toLowerCase().includes(needle))
  const groups = (['form', 'origin', 'source'] as const)
    .map((group) => ({ group, all: found.filter((choice) => choice.group === group) }))
    .filter(({ all }) => all.length > 0)
  const most = needle === '' ? MOST_LISTED.before : MOST_LISTED.typed
  return (
    <>
      <p className={styles.none}>{withoutWords.explains}</p>
      <input
        type="search"
        className={choicesStyles.find}
        placeholder={withoutWords.find}
        aria-label={withoutWords.find}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={choicesStyles.rows}>
        {groups.map(({ group, all }) => (
          <section key={group} aria-label={withoutWords.groups[group]}>
            <p className={choicesStyles.heading} aria-hidden="true">
              {withoutWords.groups[group]}
            </p>
            {all
              .filter(({ text }, place) => place < most || chosen.includes(text))
              .map((choice) => (
                <ChoiceRow
                  key={choice.text}
                  choice={choice}
                  isChosen={chosen.includes(choice.text)}
                  onToggle={() => onToggle(choice.text)}
                />
              ))}
            {all.length > most && <p className={styles.none}>{withoutWords.more(all.length - most)}</p>}
          </section>
        ))}
        {groups.length === 0 && <p className={styles.none}>{withoutWords.noChoice(typed.trim())}</p>}
      </div>
    </>
  )
}

function ChoiceRow({ choice, isChosen, onToggle }: { choice: Choice; isChosen: boolean; onToggle: () => void }) {
  const { label, lost } = choice
  return (
    <label className={choicesStyles.option}>
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span className={choicesStyles.label}>{label}</span>
      <span className={styles.count} aria-hidden="true">
        {lost}
      </span>
      <span className="visually-hidden">{withoutWords.wouldBeLost(lost)}</span>
    </label>
  )
}

function listChoices(dossier: OpenDossier, { published }: OpenExcerpts): Choice[] {
  return [...published.removables].map(([text, { takenOut, lost }]) => ({
    text,
    label: takenOutLabel(takenOut, dossier, published),
    group: groupOf(takenOut),
    lost: lost.length,
  }))
}

function groupOf({ what }: TakenOut): Choice['group'] {
  return what === MACHINE_TRANSLATED ? 'form' : what
}
