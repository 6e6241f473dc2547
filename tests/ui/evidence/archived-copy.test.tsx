// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ArchivedCopy } from '../../../src/ui/evidence/archived-copy.tsx'

const ORIGINAL = 'https://example.org/story'
const copied = (capturedOn: string) => ({ capturedOn, archivedUrl: `https://archive.example.org/${capturedOn}` })
const uncopied = (capturedOn: string) => ({ capturedOn, archivedUrl: null })

function shown(versions: Parameters<typeof ArchivedCopy>[0]['versions'], version: string | null) {
  const { container } = render(
    <ArchivedCopy url={ORIGINAL} versions={versions} version={version} quote="on 25 April" />,
  )
  const link = screen.queryByRole('link')
  if (link) expect(link.dataset).toMatchObject({ originalurl: ORIGINAL })
  return { text: container.textContent, href: link?.getAttribute('href') }
}

describe('the archived copy', () => {
  it('is that of the version, at the words', () => {
    expect(shown([copied('2024-04-30'), copied('2024-05-02')], '2024-04-30')).toEqual({
      text: 'Archived copy (opens in a new tab), captured on 30 April 2024',
      href: 'https://archive.example.org/2024-04-30#:~:text=on%2025%20April',
    })
  })

  it('is the newest that can be read where every version says it', () => {
    const versions = [copied('2024-04-30'), copied('2024-05-02'), uncopied('2024-05-03')]
    expect(shown(versions, null).href).toContain('/2024-05-02#')
  })

  it('is only a day where no copy can be read, and nothing where there is no version', () => {
    expect(shown([uncopied('2024-04-30')], null)).toEqual({ text: 'Captured on 30 April 2024', href: undefined })
    expect(shown([], null)).toEqual({ text: '', href: undefined })
    expect(shown([copied('2024-04-30')], '2024-05-02').text).toBe('')
  })
})
