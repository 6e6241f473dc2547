import type { PublishedEvent } from '../../contract/published.ts'
import { AppLink } from '../../state/app-link.tsx'
import { useLinks } from '../../state/use-links.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './compare-table.module.css'
import { toChainPaths } from './to-chain-paths.ts'
import type { Names } from './to-names.ts'
import { toOwnAccount } from './to-own-account.ts'

interface CompareHeadProps {
  columns: readonly string[]
  event: PublishedEvent
  names: Names
}

/** The heads of the columns: each source, its day, and after whom it tells. */
export function CompareHead({ columns, event, names }: CompareHeadProps) {
  return (
    <>
      <colgroup>
        <col className={styles.firstColumn} />
        {columns.map((id) => (
          <col key={id} />
        ))}
        <col className={styles.lastColumn} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.edge}>
            Attribute
          </th>
          {columns.map((id) => (
            <th key={id} scope="col" className={styles.source}>
              <SourceHead id={id} event={event} names={names} />
            </th>
          ))}
          <th scope="col" className={styles.edge} data-last>
            Editors’ reading, and why
          </th>
        </tr>
      </thead>
    </>
  )
}

function SourceHead({ id, event, names }: { id: string; event: PublishedEvent; names: Names }) {
  const source = names.sourceOf(id)
  const links = useLinks()
  const parents = [...new Set(toChainPaths(id, event.claims).flatMap((path) => path.slice(-2, -1)))]
  const ownAccount = toOwnAccount(id, event.claims)
  return (
    <>
      <p className={styles.outlet}>
        <AppLink href={links.source(id)}>{source?.url ? source.outlet : names.source(id)}</AppLink>
        {source?.url && (
          <a href={source.url} target="_blank" rel="noopener" className={styles.out} title="Open the document">
            <Icon name="external" size={11} />
            <span className="visually-hidden">document (opens in a new tab)</span>
          </a>
        )}
      </p>
      <p className={styles.after}>
        {source?.publishedLabel ? `${source.publishedLabel}. ` : ''}
        {parents.length > 0 && `After ${parents.map((parent) => names.source(parent)).join(', ')}. `}
        {ownAccount}
      </p>
    </>
  )
}
