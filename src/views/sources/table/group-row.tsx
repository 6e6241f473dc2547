import styles from './source-table.module.css'

interface GroupRowProps {
  heading: string
  support: string
  unread: boolean
  windowed?: { at: number; measure: (node: Element | null) => void }
}

/** The heading of a group of sources. */
export function GroupRow({ heading, support, unread, windowed }: GroupRowProps) {
  return (
    <tr
      className={styles.group}
      data-index={windowed?.at}
      aria-rowindex={windowed && windowed.at + 2}
      ref={windowed?.measure}
    >
      <th scope="rowgroup" colSpan={unread ? 6 : 8}>
        {heading} <span>{support}</span>
      </th>
    </tr>
  )
}
