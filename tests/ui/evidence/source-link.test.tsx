// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SourceLink } from '../../../src/ui/evidence/source-link.tsx'

const VERSIONS = [
  { capturedOn: '2024-04-30', archivedUrl: 'https://archive.example.org/a' },
  { capturedOn: '2024-05-02', archivedUrl: 'https://archive.example.org/b' },
  { capturedOn: '2024-05-03', archivedUrl: null },
]

function shown(props: Partial<Parameters<typeof SourceLink>[0]>) {
  const { unmount } = render(
    <SourceLink url="https://example.org/story" versions={VERSIONS} {...props}>
      Story
    </SourceLink>,
  )
  const link = screen.getByRole('link')
  const { versionurl, versiondate } = link.dataset
  const href = link.getAttribute('href')
  unmount()
  return { href, versionurl, versiondate }
}

describe('a link to the document of a source', () => {
  it('names the archived copy of the version that is meant, and the day of its capture', () => {
    expect(shown({ version: '2024-04-30', quote: 'on 25 April' })).toEqual({
      href: 'https://example.org/story#:~:text=on%2025%20April',
      versionurl: 'https://archive.example.org/a',
      versiondate: '2024-04-30',
    })
  })

  it('names the newest that can be read where any is meant', () => {
    expect(shown({})).toEqual({
      href: 'https://example.org/story',
      versionurl: 'https://archive.example.org/b',
      versiondate: '2024-05-02',
    })
  })

  it('names none where none is known', () => {
    const none = { href: 'https://example.org/story', versionurl: undefined, versiondate: undefined }
    expect(shown({ version: '2024-05-03' })).toEqual(none)
    expect(shown({ versions: [] })).toEqual(none)
  })
})
