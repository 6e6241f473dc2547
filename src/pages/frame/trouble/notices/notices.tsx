import { Suspense, useDeferredValue, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { useParams } from 'wouter'
import { isOutdated, loadAnew, subscribeToOutdated } from '../../../../data/release/newer-data.ts'
import type { DroppedParam } from '../../../../state/address/dropped-param.ts'
import { isLocal } from '../../../../data/local/is-local.ts'
import { useView } from '../../../../state/address/use-view.ts'
import { lazyPart } from '../../../../ui/chunks/lazy-part.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { troubleWords } from '../../../../words/sections/trouble-words.ts'
import { words } from '../../../../words/words.ts'
import { closeNotices, haveClosed } from './closed-notices.ts'
import { dropWords } from './drop-words.ts'
import { goOnAtTitle } from './go-on-at-title.ts'
import { MissingParts } from './missing-parts.tsx'
import styles from './notices.module.css'

const MAX_SHOWN = 60

const ReleaseBar = lazyPart(async () => (await import('../../../changes/release-bar.tsx')).ReleaseBar, {
  words: troubleWords.releaseBarFailed,
  className: styles.notices,
})

const LocalBar = lazyPart(async () => (await import('../../../home/local/local-bar.tsx')).LocalBar, {
  words: troubleWords.localBarFailed,
  className: styles.notices,
})

const PrintedFoot = lazyPart(async () => (await import('../../../changes/printed-foot.tsx')).PrintedFoot, {
  words: troubleWords.printedFootFailed,
  className: styles.onPaper,
})

/** What of the link could not be used, which release is shown if it is not what is published now, and that newer data is there. */
export function Notices({ dropped }: { dropped: readonly DroppedParam[] }) {
  const { view } = useView()
  const { dossier } = useParams<{ dossier?: string }>()
  return (
    <>
      <Unused dropped={dropped} />
      {view.release !== null && dossier !== undefined && (
        <Suspense fallback={null}>
          <ReleaseBar dossier={dossier} date={view.release} />
        </Suspense>
      )}
      {dossier !== undefined && isLocal(dossier) && (
        <Suspense fallback={<div className={styles.barPlace} />}>
          <LocalBar dossier={dossier} />
        </Suspense>
      )}
      <Unasked dossier={dossier} />
      <Suspense fallback={null}>
        <PrintedFoot dossier={dossier ?? null} />
      </Suspense>
    </>
  )
}

/** What of the link could not be used. Once a reader has closed it, it stays closed for that link. */
function Unused({ dropped }: { dropped: readonly DroppedParam[] }) {
  const [, setClosed] = useState(0)
  // A screen reader says what comes into a region that is there already.
  const isThere = useDeferredValue(true, false)
  const lines = dropped.map(({ name, value, why }) => {
    const [before, after] = troubleWords.droppedParam(dropWords(why))
    return { before, param: `${name}=${value}`, after }
  })
  const params = lines.map(({ param }) => param)
  const isShown = isThere && lines.length > 0 && !haveClosed(params)
  const close = () => {
    flushSync(() => {
      closeNotices(params)
      setClosed((times) => times + 1)
    })
    goOnAtTitle()
  }
  return (
    <div role="status" data-notices="">
      {isShown && (
        <div className={styles.notices}>
          <div className={styles.lines}>
            {lines.map(({ before, param, after }) => (
              <p key={param}>
                {before}
                <b>{param.slice(0, MAX_SHOWN)}</b>
                {after}
              </p>
            ))}
          </div>
          <button type="button" className={styles.close} aria-label={words.frame.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}

/** Comes unasked, so it moves nothing of the page: that newer data is there, with which all comes; else what is missing. */
function Unasked({ dossier }: { dossier: string | undefined }) {
  const isNewerThere = useSyncExternalStore(subscribeToOutdated, isOutdated)
  if (!isNewerThere) return dossier === undefined ? null : <MissingParts dossier={dossier} />
  return (
    <div className={styles.unasked} role="alert">
      <p>{troubleWords.newerIsThere}</p>
      <button type="button" className={styles.load} onClick={() => void loadAnew()}>
        {troubleWords.loadAnew}
      </button>
    </div>
  )
}
