import { useRelease } from '../../model/queries/use-releases.ts'
import { useView } from '../../state/address/use-view.ts'
import { usePrinting } from '../../ui/screen/use-printing.ts'
import { changesWords } from '../../words/sections/changes-words.ts'
import styles from './printed-foot.module.css'

/**
 * What stands at the foot of each sheet of paper: of which day and release the data is, and where it was printed from.
 * @param dossier `null`: the page is of none
 */
export function PrintedFoot({ dossier }: { dossier: string | null }) {
  const { view } = useView()
  const isPrinting = usePrinting()
  // An older release is opened by its day: what is published now is not what the page shows.
  const { data: now } = useRelease(view.release === null ? dossier : null)
  return (
    <div className={styles.foot} data-printed="">
      <p>
        {view.release !== null && changesWords.printedRelease(view.release)}
        {view.release === null &&
          now &&
          changesWords.printedNow(now.release, view.knownOn === null ? now.dataOf : undefined)}
      </p>
      {/* Where pages are written, they may not know their address: what writes them puts it here. */}
      <p className={styles.address} data-own-address="">
        {isPrinting && !import.meta.env.SSR && location.href}
      </p>
    </div>
  )
}
