import { useLayoutEffect, useMemo } from 'react'
import { useRelease } from '../../model/queries/use-releases.ts'
import { useView } from '../../state/address/use-view.ts'
import { usePrinting } from '../../ui/screen/use-printing.ts'
import { changesWords } from '../../words/sections/changes-words.ts'
import { pageMargin } from './page-margin.ts'
import styles from './printed-foot.module.css'

/**
 * Of which day and release the data is, and where it was printed from: at the foot of each sheet of paper, or, where the browser
 * cannot write there or no script runs, once at the head of the first.
 * @param dossier `null`: the page is of none
 */
export function PrintedFoot({ dossier }: { dossier: string | null }) {
  const { view } = useView()
  // Read again by then: the address may have changed.
  const isPrinting = usePrinting()
  // An older release is opened by its day: what is published now is not what the page shows.
  const { data: now } = useRelease(view.release === null ? dossier : null)
  const address = import.meta.env.SSR ? '' : location.href
  const dataOf = view.knownOn === null ? now?.dataOf : undefined
  const release =
    view.release !== null
      ? changesWords.printedRelease(view.release)
      : now
        ? changesWords.printedNow(now.release, dataOf)
        : ''
  const sheet = useMemo(() => pageMargin([release, address].filter((line) => line !== '')), [release, address])
  useLayoutEffect(() => {
    if (sheet === null) return
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => void (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet))
  }, [sheet])
  return (
    <div className={styles.foot} data-printed={sheet === null ? 'page' : 'margin'}>
      <p>{release}</p>
      {/* Where pages are written, they may not know their address: what writes them puts it here. */}
      <p className={styles.address} data-own-address="">
        {isPrinting && address}
      </p>
    </div>
  )
}
