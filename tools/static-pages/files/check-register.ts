import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { registerOf } from './site-inputs.ts'

/** Where a registered id has its page. */
const PAGES: Readonly<Record<string, (dossier: string, id: string) => string>> = {
  dossier: (_, id) => id,
  event: (dossier, id) => `${dossier}/events/${id}`,
  source: (dossier, id) => `${dossier}/sources/${id}`,
}

/**
 * Links lead to every id that was ever published, so each must have a page, of its own or one that leads on.
 * @param dossiers folder of the dossiers with their registers
 * @throws where an id leads nowhere
 */
export function checkRegister(dossiers: string, dist: string): void {
  const nowhere = readdirSync(dossiers).flatMap((dossier) => {
    const register = registerOf(dossiers, dossier)
    if (!existsSync(register)) return []
    // Of a packed dossier not every event has a page that is written: the app shows it.
    const isPacked = existsSync(join(dist, 'data', dossier, 'packed.json'))
    return readFileSync(register, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.split(' '))
      .flatMap(([sort = '', id = '']) => (sort === 'event' && isPacked ? [] : (PAGES[sort]?.(dossier, id) ?? [])))
      .filter((page) => !existsSync(join(dist, page, 'index.html')))
  })
  if (nowhere.length === 0) return
  const list = nowhere.map((page) => `  /${page}`).join('\n')
  throw new Error(
    `These were published once and have no page now:\n${list}\nName each under formerIds of what it became.`,
  )
}
