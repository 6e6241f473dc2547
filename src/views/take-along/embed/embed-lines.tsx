import { useRef, useState } from 'react'
import { embedSnippet } from '../../../export/embed-snippet.ts'
import { toAbsoluteUrl } from '../../../state/address/absolute-url.ts'
import { embedHref } from '../../../model/take-along/embed-href.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useCopy } from '../../../ui/use-copy.ts'
import { embedWords } from '../../../words/sections/take-along/embed-words.ts'
import { Choice } from '../choice.tsx'
import taken from '../take-along.module.css'
import styles from './embed-lines.module.css'
import type { OfferedEmbed } from './offered-embed.ts'
import { useFrameHeight } from './use-frame-height.ts'

/** Until the frame tells how high it is. */
const FIRST_PX = 480
const ALL = ''

/** The lines for another page, with what they show. */
export function EmbedLines({ offered: { title, href, isView, sources } }: { offered: OfferedEmbed }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [theme, setTheme] = useState<keyof typeof embedWords.themes>('system')
  const [claim, setClaim] = useState(ALL)
  const { copied, copy } = useCopy()
  const heightPx = useFrameHeight(frame) ?? FIRST_PX
  const src = toAbsoluteUrl(
    embedHref(href, {
      theme: theme === 'system' ? undefined : theme,
      claim: claim === ALL ? undefined : claim,
    }),
  )
  const lines = embedSnippet({
    src,
    title: embedWords.frameTitle(title),
    heightPx,
    url: toAbsoluteUrl(href),
    link: embedWords.fallback(title),
    script: toAbsoluteUrl('/embed.js'),
  })
  return (
    <div className={styles.lines}>
      {sources.length > 0 && (
        <label className={taken.what}>
          <span>{embedWords.shows}</span>
          <select value={claim} onChange={({ target }) => setClaim(target.value)}>
            <option value={ALL}>{embedWords.allSay}</option>
            {sources.map(([id, name]) => (
              <option key={id} value={id}>
                {embedWords.whereFrom(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Choice
        label={embedWords.theme}
        of={(['system', 'light', 'dark'] as const).map((key) => [key, embedWords.themes[key]] as const)}
        chosen={theme}
        onChoose={setTheme}
      />
      <textarea
        className={styles.text}
        aria-label={embedWords.snippet}
        value={lines}
        rows={8}
        readOnly
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      <div className={styles.copy}>
        <button type="button" className={taken.button} onClick={() => copy(lines)}>
          <Icon name={copied === lines ? 'check' : 'link'} size={14} />
          {copied === lines ? embedWords.copied : embedWords.copySnippet}
        </button>
        <p className={taken.note}>{embedWords.aboutSnippet}</p>
      </div>
      {isView && <p className={taken.note}>{embedWords.isWhole}</p>}
      <span className="visually-hidden" role="status">
        {copied === lines ? embedWords.copied : ''}
      </span>
      {/* Another address is another frame: an address that changes in its place would be a step of the history. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of this site, and tells this page how high it is */}
      <iframe
        key={src}
        ref={frame}
        className={styles.frame}
        src={src}
        title={embedWords.preview(title)}
        height={heightPx}
      />
    </div>
  )
}
