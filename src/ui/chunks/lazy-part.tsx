import { type ComponentType, lazy } from 'react'
import { words } from '../../words/words.ts'

/** In place of a part that cannot be loaded. */
interface Failed {
  readonly words: string
  readonly className: string | undefined
  readonly id?: string
}

/**
 * A part of a page as a chunk of its own, since few readers ask for it. Where it cannot be loaded, that is said in its
 * place: some browsers remember that a module failed, and ask for it again only with the page.
 */
export function lazyPart<P>(load: () => Promise<ComponentType<P>>, { words: why, className, id }: Failed) {
  return lazy(async () => ({
    default: await load().catch((): ComponentType<P> => () => (
      <p className={className} id={id} role="alert">
        {why}{' '}
        <button type="button" onClick={() => location.reload()}>
          {words.frame.reloadPage}
        </button>
      </p>
    )),
  }))
}
