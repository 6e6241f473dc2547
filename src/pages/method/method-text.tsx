import { Written } from '../../ui/terms/written.tsx'
import type { WrittenBlock, WrittenDocument } from '../../words/written-document.ts'
import { MethodPicture } from './method-picture.tsx'
import styles from './method-text.module.css'

interface MethodTextProps {
  blocks: WrittenDocument
  /** The anchor that the address names. */
  named: string | null
}

/** A stretch of the method as it is written, each example beside its picture. */
export function MethodText({ blocks, named }: MethodTextProps) {
  return (
    <div className={styles.text}>
      {blocks.map((block, at) => (
        <Block key={at} block={block} named={named} />
      ))}
    </div>
  )
}

function Block({ block, named }: { block: WrittenBlock; named: string | null }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading id={block.id} tabIndex={-1} data-named={block.id === named}>
          {block.level === 1 ? block.text : <a href={`#${block.id}`}>{block.text}</a>}
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Written text={block.text} />
        </p>
      )
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, at) => (
            <li key={at}>
              <Written text={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'example':
      return (
        <figure className={styles.example} data-drawn={block.picture !== null}>
          {block.picture !== null && (
            <span className={styles.picture}>
              <MethodPicture name={block.picture} />
            </span>
          )}
          <figcaption>
            <Written text={block.text} />
          </figcaption>
        </figure>
      )
  }
}
