import { useState } from 'react'
import { compareSourcesWords } from '../../../words/sections/compare/compare-sources-words.ts'
import styles from './show-more.module.css'

/** Items of a long list that are drawn at once: of thousands a page would be slow. */
const STEP = 100

/** The beginning of a list, and what shows more of it. Another list begins anew. */
export function useShownPart<T>(items: readonly T[]): { readonly shown: readonly T[]; readonly showMore: () => void } {
  const [part, setPart] = useState({ items, most: STEP })
  const most = part.items === items ? part.most : STEP
  return { shown: items.slice(0, most), showMore: () => setPart({ items, most: most + STEP }) }
}

/** @param left items that are not shown yet */
export function ShowMore({ left, onMore }: { left: number; onMore: () => void }) {
  if (left <= 0) return null
  return (
    <button type="button" className={styles.more} onClick={onMore}>
      {compareSourcesWords.showMore(Math.min(STEP, left), left)}
    </button>
  )
}
