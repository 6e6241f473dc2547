import { methodWords } from '../../words/sections/method/method-words.ts'
import type { WrittenDocument } from '../../words/written-document.ts'
import styles from './method-contents.module.css'

interface MethodContentsProps {
  document: WrittenDocument
  /** The anchor that the address names. */
  named: string | null
}

/** Links to all parts of the method; on a narrow screen to the larger ones. */
export function MethodContents({ document, named }: MethodContentsProps) {
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents" className={styles.title}>
        {methodWords.contents}
      </h2>
      <ul>
        {document.map(
          (block) =>
            block.kind === 'heading' &&
            block.level > 1 && (
              <li key={block.id} data-level={block.level}>
                <a href={`#${block.id}`} aria-current={block.id === named ? 'location' : undefined}>
                  {block.text}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
