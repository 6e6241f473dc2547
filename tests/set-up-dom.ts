import { afterEach } from 'vitest'
import { askLessOfStyles } from './lean-styles.ts'

// Matchers and clean-up for tests that ask for a DOM; nothing for the others.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup, configure } = await import('@testing-library/react')
  // A page is loaded when it is first shown: on a busy machine that takes more than the second that is given by default.
  configure({ asyncUtilTimeout: 15_000 })
  afterEach(cleanup)
  askLessOfStyles(document)
}
