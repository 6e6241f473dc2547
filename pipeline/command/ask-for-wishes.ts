import { KIND_IDS } from './make/dossier/kind-catalogue.ts'
import { DEFAULT_WISHES, findFaultOfWish } from './make/dossier/read-wishes.ts'
import { WISH_NAMES, type WishName } from './make/dossier/asked-dossier.ts'
import { readArgs } from './read-args.ts'

/** Asks whoever sits at the terminal; `null` where they end it without an answer. */
export type Ask = (question: string) => Promise<string | null>

const QUESTIONS: Readonly<Record<WishName, string>> = {
  title: 'Title of the dossier',
  zone: 'Time zone whose days its days are, as Europe/Paris',
  language: 'Language of most of its sources',
  kinds: `Kinds of events, one or more of ${KIND_IDS.join(', ')}`,
}

/**
 * Asks for what a command line leaves open: of `init`, what the dossier is to be. An answer that cannot be taken is
 * asked for again, with what is wrong.
 * @returns the command line with the answers in it; `null` where an answer was refused
 */
export async function askForWishes(args: readonly string[], ask: Ask): Promise<string[] | null> {
  const read = readArgs(args)
  if (read.kind !== 'init' || read.json) return [...args]
  const answered = [...args]
  for (const name of WISH_NAMES) {
    if (read.wishes[name] !== null) continue
    const answer = await askForWish(name, ask)
    if (answer === null) return null
    answered.push(`--${name}=${answer}`)
  }
  return answered
}

async function askForWish(name: WishName, ask: Ask): Promise<string | null> {
  const usual = DEFAULT_WISHES[name]
  const question = `${QUESTIONS[name]}${usual === null ? '' : ` [${usual}]`}: `
  for (let before = ''; ;) {
    const answer = await ask(`${before}${question}`)
    if (answer === null) return null
    const said = answer.trim() === '' && usual !== null ? usual : answer.trim()
    const fault = findFaultOfWish(name, said)
    if (!fault) return said
    before = `${fault.message}\n    ${fault.hint}\n`
  }
}
