import { DataError } from '../../../data/data-error.ts'
import { loadAnew } from '../../../data/release/newer-data.ts'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { words } from '../../../words/words.ts'

interface TryAgainProps {
  error: Error
  onRetry: () => void
  className: string | undefined
}

/** Asks again for what did not come; where newer data is there, for the page with all of it. */
export function TryAgain({ error, onRetry, className }: TryAgainProps) {
  const isNewer = error instanceof DataError && error.kind === 'newer'
  return (
    <button type="button" className={className} onClick={isNewer ? () => void loadAnew() : onRetry}>
      {isNewer ? troubleWords.loadAnew : words.frame.tryAgain}
    </button>
  )
}
