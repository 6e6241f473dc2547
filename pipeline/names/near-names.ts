import { editDistance } from './nearest.ts'

/** Longer names are not compared. UTF-16 units. */
const LONGEST = 64

/**
 * Whether two names may be spellings of one: word by word at most a third of the letters differ, or only vowels do. Names with
 * other numbers are never near (Unit 5, Unit 6).
 * @example areNearNames('Kharkiv', 'Kharkov') // true
 */
export function areNearNames(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.length !== other.length || one.length === 0 || a.length > LONGEST || b.length > LONGEST) return false
  return one.every((word, place) => areNearWords(word, other[place] ?? ''))
}

/**
 * Whether all words of one of two names stand together in the other: a district named with its city.
 * @example holdsName('Saltivka district of Kharkiv', 'Kharkiv') // true
 */
export function holdsName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)].map((words) => ` ${words.join(' ')} `)
  if (one === undefined || other === undefined || one.trim() === '' || other.trim() === '') return false
  return one.includes(other) || other.includes(one)
}

function areNearWords(a: string, b: string): boolean {
  if (a === b) return true
  if (/\p{N}/u.test(a + b)) return false
  if (editDistance(a, b) <= Math.floor(Math.max(a.length, b.length) / 3)) return true
  const consonants = withoutVowels(a)
  return consonants.length > 1 && consonants === withoutVowels(b) && Math.abs(a.length - b.length) <= 1
}

function withoutVowels(word: string): string {
  return word.replace(/[aeiouyаеєиіїоуыэюя]/g, '')
}

/** Without case, accents, and all signs. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/['’ʼ`\p{M}]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
