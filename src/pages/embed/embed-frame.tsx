import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { embedWords } from '../../words/sections/take-along/embed-words.ts'

interface EmbedFrameProps {
  /** What it is of, in small print above the title. */
  of: string
  title: string
  /** Full address of the page proper. */
  url: string
  /** Of the same, within the site. */
  href: string
  explore: keyof typeof embedWords.explore
  /** The last line: where it is from. */
  from: string
  children: ReactNode
}

/**
 * What stands within another page: static, with links to the page proper. What is `hidden` is shown by its script
 * (tools/static-pages/embeds/embed-page.js), which also finds what carries `data-`.
 */
export function EmbedFrame({ of, title, url, href, explore, from, children }: EmbedFrameProps) {
  return (
    <main className="embed">
      <header>
        <p className="embed-of">{of}</p>
        <h1 className="embed-title">
          <a href={url} target="_blank" rel="noopener" data-open="page">
            {title}
            <span className="visually-hidden">{embedWords.newTab}</span>
          </a>
        </h1>
      </header>
      <p className="embed-note" data-asks-view="" hidden>
        {embedWords.asksView}
      </p>
      <p className="embed-note" data-unknown="" hidden>
        {embedWords.unknown}
      </p>
      {children}
      <footer className="embed-foot">
        <p>{from}</p>
        <p className="embed-ways">
          <a href={href} data-explore="">
            {embedWords.explore[explore]} <Icon name="expand" size={14} />
          </a>
          <a href={url} target="_blank" rel="noopener" data-open="page">
            {embedWords.openPage} <Icon name="external" size={14} />
            <span className="visually-hidden">{embedWords.newTab}</span>
          </a>
        </p>
      </footer>
    </main>
  )
}
