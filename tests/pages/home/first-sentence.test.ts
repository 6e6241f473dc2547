import { describe, expect, it } from 'vitest'
import { firstSentence } from '../../../src/pages/home/first-sentence.ts'

describe('the first sentence', () => {
  it.each([
    [
      'One sentence of a dossier that is longer than an abbreviation is. And more.',
      'One sentence of a dossier that is longer than an abbreviation is.',
    ],
    [
      'Vetoes of the U.S. Government and of others, from 1946 to 2022, as told. More.',
      'Vetoes of the U.S. Government and of others, from 1946 to 2022, as told.',
    ],
    [
      'Short. A second one that makes it long enough to stand by itself here. Third.',
      'Short. A second one that makes it long enough to stand by itself here.',
    ],
    ['No end', 'No end'],
    ['', ''],
  ])('of %j', (text, first) => expect(firstSentence(text)).toBe(first))
})
