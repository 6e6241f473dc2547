import { type ComponentType, lazy, Suspense } from 'react'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useSession } from '../../state/session-store.ts'
import styles from './opening-story.module.css'

interface OpeningStoryProps {
  dossier: OpenDossier
}

// The timeline can do without it. Where it cannot be loaded nothing is missing but the story.
const Story = lazy(async () => ({
  default: await import('../../views/story/story.tsx').then(
    ({ Story: Told }): ComponentType<OpeningStoryProps> => Told,
    (): ComponentType<OpeningStoryProps> => () => null,
  ),
}))

/** The place of the story: as high as the story before it comes, so that nothing moves. */
export function OpeningStory({ dossier }: OpeningStoryProps) {
  const left = useSession((state) => state.leftStory)
  if (dossier.today.counts.disputedEvents === 0) return null
  return (
    <section id="story" className={left ? styles.left : styles.story} tabIndex={-1}>
      <Suspense>
        <Story key={dossier.id} dossier={dossier} />
      </Suspense>
    </section>
  )
}
