import type { OpenEvent } from '../../../../contract/opened/open-event.ts'
import { AppLink } from '../../../../ui/app-link.tsx'
import { withoutSource } from '../../../../state/address/without-source.ts'
import { useLinks } from '../../../../state/address/use-links.ts'
import { eventWords } from '../../../../words/sections/event-words.ts'
import { comparisonWords } from '../../../../words/sections/compare/comparison-words.ts'
import { chainsWords } from '../../../../words/sections/chains-words.ts'
import { SourceLink } from '../../../../ui/evidence/source-link.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { toChainPaths } from '../../chains/chain-paths.ts'
import { toOwnShare } from '../../chains/own-share.ts'
import type { Names } from '../../names.ts'
import { toPublished, toTellingLanguage } from '../../sources/source-facts.ts'
import styles from './source-head.module.css'

interface SourceHeadProps {
  id: string
  event: OpenEvent
  names: Names
  /** Its name and its day stand above already. */
  isNamedAbove?: boolean
}

/** A source at the head of what it says: its name, its document, its day and language, and whom it cites. */
export function SourceHead({ id, event, names, isNamedAbove = false }: SourceHeadProps) {
  const source = names.sourceOf(id)
  const links = useLinks()
  const parents = [...new Set(toChainPaths(id, event.claims).flatMap((path) => path.slice(-2, -1)))]
  const ownAccount = chainsWords.OWN_ACCOUNT[toOwnShare(id, event.claims)]
  const facts = [isNamedAbove ? null : toPublished(source), source?.apart, toTellingLanguage(source)]
    .filter(Boolean)
    .join(', ')
  return (
    <>
      <p className={styles.outlet}>
        <AppLink href={links.source(id)}>
          {isNamedAbove
            ? comparisonWords.aboutSource(names.source(id))
            : source?.url
              ? source.outlet
              : names.source(id)}
        </AppLink>
        {source?.url && (
          <SourceLink
            url={source.url}
            versions={source.versions}
            className={styles.out}
            title={comparisonWords.openDocument}
          >
            <Icon name="external" size={11} />
            <span className="visually-hidden">{comparisonWords.documentInNewTab}</span>
          </SourceLink>
        )}
      </p>
      <p className={styles.after}>
        {facts !== '' && `${facts}. `}
        {parents.length > 0 && `${chainsWords.citesSentence(parents.map((parent) => names.source(parent)))} `}
        {ownAccount}{' '}
        {names.canCompute && (
          <AppLink href={links.compareSources([id])} aria-label={eventWords.compareNamed(names.source(id))}>
            {eventWords.compare}
          </AppLink>
        )}
      </p>
      {names.canCompute && (
        <AppLink href={withoutSource(links.compare(event.id), id)} className={styles.without}>
          {chainsWords.withoutThisSource}
          <span className="visually-hidden"> ({names.source(id)})</span>
        </AppLink>
      )}
    </>
  )
}
