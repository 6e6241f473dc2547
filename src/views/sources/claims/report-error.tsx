import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useReleases } from '../../../model/queries/use-releases.ts'
import { toAbsoluteUrl } from '../../../state/address/absolute-url.ts'
import { useView } from '../../../state/address/use-view.ts'
import { sourceWords } from '../../../words/sections/sources/source-words.ts'
import { reportHref } from './report-href.ts'
import styles from './source-claim.module.css'

interface ReportErrorProps {
  dossier: OpenDossier
  /** Its id. */
  claim: string
  /** What it says, in words. */
  said: string
  /** Of the claim on the page of its source. */
  path: string
}

/** Leads to a mail or an issue that says which claim is meant; nothing where the dossier names no one to write to. */
export function ReportError({ dossier, ...about }: ReportErrorProps) {
  const { contact } = dossier.index.dossier
  return contact === undefined ? null : <ReportLink dossier={dossier} contact={contact} {...about} />
}

function ReportLink({ dossier, claim, said, path, contact }: ReportErrorProps & { contact: string }) {
  const shown = useView().view.release
  const published = useReleases(dossier.id).data
  const found = published?.releases.find(({ date }) => shown === null || date === shown)
  const release = sourceWords.report.release(found ?? null, shown === null && published?.since !== null)
  // A page that is written ahead may not know where it will stand.
  const address = location.hostname === 'localhost' ? path : toAbsoluteUrl(path)
  const title = sourceWords.report.title(claim)
  const body = sourceWords.report.body({ claim, answer: said, address, release })
  return (
    <p>
      <a
        className={styles.report}
        href={reportHref(contact, { claim, address, release, title, body })}
        target={contact.includes('://') ? '_blank' : undefined}
        rel="noopener"
        aria-label={sourceWords.report.label(claim)}
      >
        {sourceWords.report.words}
      </a>
    </p>
  )
}
