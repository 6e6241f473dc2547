import { useId } from 'react'
import styles from './take-along.module.css'

interface ChoiceProps<T extends string> {
  label: string
  /** Key and name of each. */
  of: readonly (readonly [T, string])[]
  chosen: T
  onChoose: (key: T) => void
}

/** One of a few: radio buttons in a row. */
export function Choice<T extends string>({ label, of, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{label}</legend>
      {of.map(([key, words]) => (
        <label key={key}>
          <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
