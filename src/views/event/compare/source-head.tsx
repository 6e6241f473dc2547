import type { PublishedEvent } from '../../../contract/published.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { useLinks } from '../../../state/address/use-links.ts'
import { Icon } from '../../../ui/icon.tsx'
import { toChainPaths } from '../chains/to-chain-paths.ts'
import { toOwnAccount } from '../chains/to-own-account.ts'
import type { Names } from '../to-names.ts'
import { toTellingLanguage } from '../to-telling-language.ts'
import styles from './source-head.module.css'

/** A source at the head of what it says: its name, its document, its day and language, and after whom it tells. */
export function SourceHead({ id, event, names }: { id: string; event: PublishedEvent; names: Names }) {
  const source = names.sourceOf(id)
  const links = useLinks()
  const parents = [...new Set(toChainPaths(id, event.claims).flatMap((path) => path.slice(-2, -1)))]
  const ownAccount = toOwnAccount(id, event.claims)
  const facts = [source?.publishedLabel, toTellingLanguage(source)].filter(Boolean).join(', ')
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
        {facts !== '' && `${facts}. `}
        {parents.length > 0 && `After ${parents.map((parent) => names.source(parent)).join(', ')}. `}
        {ownAccount}
      </p>
    </>
  )
}
