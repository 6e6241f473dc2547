// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { SavedCopy } from '../../../../src/views/sources/saved-copy/saved-copy.tsx'
import { toPageText } from '../../../../src/views/sources/saved-copy/page-text.ts'
import { useSavedCopy } from '../../../../src/views/sources/saved-copy/use-saved-copy.ts'
import { CopyMark } from '../../../../src/views/sources/saved-copy/copy-mark.tsx'
import { sourceClaim, openSourceFile } from '../../../source-fixture.ts'

const claims = [sourceClaim('dated', { quote: 'on 25 April' }), sourceClaim('killed', { quote: 'three died' })]
const file = openSourceFile('s', { events: [{ id: 'e', kind: 'report', title: 'E', date: null, claims }] })

function Page() {
  const saved = useSavedCopy(file)
  return (
    <>
      <SavedCopy file={file} saved={saved} />
      {claims.map((claim) => {
        const mark = saved.check?.marks.get(claim)
        return mark && <CopyMark key={claim.attribute} mark={mark} />
      })}
    </>
  )
}

async function open() {
  render(<Page />)
  // The part that reads copies is asked for with the page.
  await vi.dynamicImportSettled()
  const user = userEvent.setup({ applyAccept: false })
  const input = screen.getByLabelText(/Choose/)
  return { choose: (...files: File[]) => user.upload(input, files), user, status: screen.getByRole('status') }
}

describe('a saved copy', () => {
  it('is read, and each claim is marked', async () => {
    const { choose, status, user } = await open()
    expect(status).toBeEmptyDOMElement()
    await choose(new File(['<title>T</title><p>It was <b>on</b> 25&nbsp;April.</p>'], 'a.html'))
    expect(
      await within(status).findByText(/a\.html: the words of 1 claim stand in it, those of 1 do not\./),
    ).toBeVisible()
    expect(screen.getByText('Its words stand in your copy.')).toBeVisible()
    expect(screen.getByText('Not in your copy: “three died”.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Put away' }))
    expect(status).toBeEmptyDOMElement()
    expect(screen.queryByText('Its words stand in your copy.')).toBeNull()
    expect(screen.getByLabelText(/Choose/)).toHaveFocus()
  })

  it.each([
    ['nothing', () => new File([], 'a.txt'), 'a.txt is empty.'],
    ['PDF', () => new File(['%PDF-1.4'], 'a.pdf'), /a\.pdf is a PDF/],
    ['binary', () => new File([new Uint8Array(64)], 'a.png'), /a\.png holds no text/],
    ['no words', () => new File([' … '], 'a.txt'), /a\.txt holds no words/],
    ['letters', () => new File(['Совсем другой текст'], 'a.txt'), /Is it a translation\?/],
  ])('says what is wrong with it: %s', async (_, given, said) => {
    const { choose, status } = await open()
    await choose(given())
    expect(await within(status).findByText(said)).toBeVisible()
  })

  it('is not read if it is too large', async () => {
    const { choose, status } = await open()
    const large = new File(['x'], 'large.html')
    Object.defineProperty(large, 'size', { value: 50_000_000 })
    const read = vi.spyOn(large, 'arrayBuffer')
    await choose(large)
    expect(await within(status).findByText(/large\.html is larger than 20 MB/)).toBeVisible()
    expect(read).not.toHaveBeenCalled()
  })

  it('may be dropped anywhere on the page, which stays', async () => {
    const { status } = await open()
    const dataTransfer = { types: ['Files'], files: [new File(['on 25 April'], 'b.txt'), new File(['x'], 'c.txt')] }
    const isLeft = () => fireEvent.drop(document.body, { dataTransfer })
    expect(await act(isLeft)).toBe(false)
    expect(await within(status).findByText(/b\.txt: the words of 1 claim/)).toBeVisible()
    expect(within(status).getByText('Only the first file was read; 1 other was not.')).toBeVisible()
  })

  it('leaves text that is dragged alone', async () => {
    await open()
    expect(fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true)
  })
})

describe('the text of a page', () => {
  it.each([
    ['<p>a<p>b', 'a b'],
    ['<b>Khar</b>kiv', 'Kharkiv'],
    ['a<br>b<td>c', 'a bc'],
    ['<table><tr><td>1<td>2', '1 2'],
    ['<body><script>no</script><style>no</style><template>no</template><noscript>no</noscript>yes', 'yes'],
    ['a&nbsp;b &amp; c', 'a\u00a0b & c'],
  ])('%s', (source, text) => {
    expect(
      toPageText(source)
        .text.replace(/[ \n]+/g, ' ')
        .trim(),
    ).toBe(text)
  })

  it('is in the language that the page says', () => {
    expect(toPageText('<html lang="uk"><p>x').language).toBe('uk')
    expect(toPageText('<p>x').language).toBeNull()
  })
})
