import { DISAGREEMENT_KINDS, type DisagreementKind } from '../../domain/compare/discrepancy.ts'
import { type DisagreementView, type Order, ORDERS } from '../../state/address/disagreement-view.ts'
import { DifferenceSign } from './difference-sign.tsx'
import styles from './difference-strip.module.css'

interface DifferenceStripProps {
  view: DisagreementView
  /** Disagreements that each kind would leave. */
  counts: ReadonlyMap<DisagreementKind, number>
  onChange: (view: DisagreementView) => void
}

const WORDS: Readonly<Record<DisagreementKind, { label: string; means: string }>> = {
  conflict: { label: 'Conflict', means: 'values exclude each other' },
  certainty: { label: 'Certainty', means: 'same claim, surer or weaker' },
}
const ORDER_WORDS: Readonly<Record<Order, string>> = {
  size: 'Largest first',
  attribute: 'By attribute',
  event: 'By event, in time order',
}

/** Which kind of disagreement is shown, and in what order. */
export function DifferenceStrip({ view, counts, onChange }: DifferenceStripProps) {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
  return (
    <div className={styles.strip}>
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">Kind of disagreement</legend>
        {[null, ...DISAGREEMENT_KINDS].map((kind) => {
          const n = kind === null ? all : (counts.get(kind) ?? 0)
          const checked = view.difference === kind
          return (
            <label key={kind} className={styles.kind} data-checked={checked}>
              <input
                type="radio"
                name="difference"
                className="visually-hidden"
                checked={checked}
                disabled={n === 0 && !checked}
                onChange={() => onChange({ ...view, difference: kind })}
              />
              {kind === null ? (
                <span>
                  <b>{n}</b> <span className={styles.all}>All</span>
                </span>
              ) : (
                <>
                  <DifferenceSign kind={kind} />
                  <span>
                    <b>{WORDS[kind].label}</b> {n}
                    <span className={styles.means}> {WORDS[kind].means}</span>
                  </span>
                </>
              )}
            </label>
          )
        })}
      </fieldset>
      <label className={styles.order}>
        <span className="visually-hidden">Order</span>
        <select
          value={view.order}
          onChange={(event) => {
            const order = ORDERS.find((known) => known === event.target.value)
            if (order) onChange({ ...view, order })
          }}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {ORDER_WORDS[order]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
