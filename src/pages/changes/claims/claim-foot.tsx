import { Fragment } from 'react'
import type { PublishedReleases } from '../../../contract/releases/releases-file.ts'
import { claimId } from '../../../contract/releases/claim-id.ts'
import type { FootedClaim } from '../../../model/claims/claim-foot-context.ts'
import { type ChangeWithRelease, claimHistory } from '../../../model/claims/claim-history.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useReleases } from '../../../model/queries/use-releases.ts'
import { toAbsoluteUrl } from '../../../state/address/absolute-url.ts'
import { useView } from '../../../state/address/use-view.ts'
import { CorrectedNotes } from '../../../ui/evidence/corrected-notes.tsx'
import { AppLink } from '../../../ui/app-link.tsx'
import { claimFootWords } from '../../../words/sections/sources/claim-foot-words.ts'
import { words } from '../../../words/words.ts'
import styles from './claim-foot.module.css'
import { reportHref } from './report-href.ts'

interface ClaimFootProps {
  dossier: OpenDossier
  claim: FootedClaim
  /** Where it stands on this page, within the app. */
  path: string
}

/** What the editors had wrong in a claim, with which releases it changed, and the way to report an error in it; nothing where there is neither. */
export function ClaimFoot({ dossier, claim, path }: ClaimFootProps) {
  const shown = useView().view.release
  const published = useReleases(dossier.id).data
  const history = published ? claimHistory(published, claim, shown) : []
  const { contact } = dossier.index.dossier
  const { corrected } = claim
  if (history.length === 0 && contact === undefined && !corrected) return null
  const said = (says: FootedClaim['says']) => words.readingWords(says, claim.attribute, dossier.names.naming)
  const line = (history.length > 0 || contact !== undefined) && (
    <p className={styles.foot}>
      {history.map(({ date, change }, place) => (
        <Fragment key={place}>
          <AppLink href={`/${encodeURIComponent(dossier.id)}/changes#${date === null ? 'since' : `release-${date}`}`}>
            {changeWords({ date, change }, said)}
          </AppLink>{' '}
        </Fragment>
      ))}
      {contact !== undefined && (
        <ReportLink
          {...{ contact, path, published, shown }}
          claim={claimId(claim, claim.number)}
          said={said(claim.says)}
        />
      )}
    </p>
  )
  return (
    <>
      {corrected && (
        <CorrectedNotes
          of={{ corrected, attribute: claim.attribute, unit: claim.says.unit }}
          naming={dossier.names.naming}
        />
      )}
      {line}
    </>
  )
}

function changeWords({ date, change }: ChangeWithRelease, said: (says: FootedClaim['says']) => string): string {
  const { changed } = claimFootWords
  // A claim that is shown was not withdrawn.
  if (change.change === 'withdrawn' || change.before === null) return changed.added(date)
  if (change.change === 'reworked') return changed.reworked(date, change.also)
  return changed.other(date, beforeWords(change.before, said))
}

function beforeWords(before: FootedClaim['says'], said: (says: FootedClaim['says']) => string): string {
  try {
    return said(before)
  } catch {
    // The attribute may have had another type then.
    return [before.value].flat().join(' ')
  }
}

interface ReportLinkProps {
  /** Id of the claim. */
  claim: string
  /** What it says, in words. */
  said: string
  path: string
  contact: string
  published: PublishedReleases | undefined
  /** Day of the release that is shown. */
  shown: string | null
}

/** Leads to a mail or an issue that says which claim is meant. */
function ReportLink({ claim, said, path, contact, published, shown }: ReportLinkProps) {
  const { report } = claimFootWords
  const found = published?.releases.find(({ date }) => shown === null || date === shown)
  const release = report.release(found ?? null, shown === null && published !== undefined && published.since !== null)
  // A page that is written ahead may not know where it will stand.
  const address = location.hostname === 'localhost' ? path : toAbsoluteUrl(path)
  const title = report.title(claim)
  const body = report.body({ claim, answer: said, address, release })
  return (
    <a
      href={reportHref(contact, { claim, address, release, title, body })}
      target={contact.includes('://') ? '_blank' : undefined}
      rel="noopener"
      aria-label={report.label(claim)}
    >
      {report.words}
    </a>
  )
}
