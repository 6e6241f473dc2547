import { DISAGREEMENT_KINDS, type DisagreementKind } from '../../domain/compare/discrepancy.ts'
import { type DisagreementView, ORDERS } from '../../state/address/disagreement-view.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { DifferenceSign } from './difference-sign.tsx'
import styles from './difference-strip.module.css'

interface DifferenceStripProps {
  view: DisagreementView
  /** How many disagreements each kind would leave. */
  counts: ReadonlyMap<DisagreementKind, number>
  onChange: (view: DisagreementView) => void
}

/** Chooses which kind of disagreement is shown, and in what order. */
export function DifferenceStrip({ view, counts, onChange }: DifferenceStripProps) {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
  return (
    <div className={styles.strip}>
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">{disagreementsWords.kindLegend}</legend>
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
                  <b>{n}</b> <span className={styles.all}>{disagreementsWords.allKinds}</span>
                </span>
              ) : (
                <>
                  <DifferenceSign kind={kind} />
                  <span>
                    <b>{disagreementsWords.kinds[kind].label}</b> {n}
                    <span className={styles.means}> {disagreementsWords.kinds[kind].means}</span>
                  </span>
                </>
              )}
            </label>
          )
        })}
      </fieldset>
      <label className={styles.order}>
        <span className="visually-hidden">{disagreementsWords.orderLabel}</span>
        <select
          value={view.order}
          onChange={(event) => {
            const order = ORDERS.find((known) => known === event.target.value)
            if (order) onChange({ ...view, order })
          }}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {disagreementsWords.orders[order]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
