import { afterEach } from 'vitest'

// Matchers and clean-up for tests that ask for a DOM; nothing for the others.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
