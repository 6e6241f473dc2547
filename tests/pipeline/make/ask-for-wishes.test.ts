import { describe, expect, it } from 'vitest'
import { askForWishes } from '../../../pipeline/command/ask-for-wishes.ts'

/** Answers one after the other, then none; notes what was asked. */
function answering(...answers: string[]) {
  const asked: string[] = []
  const ask = (question: string) => {
    asked.push(question)
    return Promise.resolve(answers.shift() ?? null)
  }
  return { asked, ask }
}

describe('what init asks', () => {
  it('asks for what is missing, and takes what is usual for an empty answer', async () => {
    const { asked, ask } = answering(' My case ', '', '', 'incident, trial')
    expect(await askForWishes(['init', 'd'], ask)).toEqual([
      'init',
      'd',
      '--title=My case',
      '--zone=UTC',
      '--language=en',
      '--kinds=incident, trial',
    ])
    expect(asked[0]).toBe('Title of the dossier: ')
    expect(asked[3]).toContain('incident, investigation, policy, disaster, trial [incident]: ')
  })

  it('asks again, with what is wrong, until an answer can be taken', async () => {
    const { asked, ask } = answering('', '-x', 'Mars/Base', 'UTC', 'en', 'crime', 'trial')
    expect(await askForWishes(['init', 'd'], ask)).toContain('--title=-x')
    expect(asked).toHaveLength(7)
    expect(asked[1]).toMatch(/^“title” is empty\n {4}Write something\.\nTitle/)
    expect(asked[6]).toContain('there is no kind “crime”')
  })

  it('asks nothing that is given, nothing of other commands, and nothing where a machine reads', async () => {
    const { asked, ask } = answering()
    const all = ['init', 'd', '--title', 'T', '--zone=UTC', '--language=en', '--kinds=trial']
    for (const args of [all, ['check'], ['init'], ['init', 'd', '--json'], ['init', 'd', '--nonsense']])
      expect(await askForWishes(args, ask)).toEqual(args)
    expect(asked).toEqual([])
  })

  it('ends where the answer is refused: nothing is taken for granted', async () => {
    expect(await askForWishes(['init', 'd'], answering('My case').ask)).toBeNull()
  })
})
