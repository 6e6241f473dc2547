import { count, supportWords } from '../../words/dispute-words.ts'

/** `5 sources, 1 origin`; `1 source`. */
export function toSupport(sources: number, origins: number): string {
  return sources < 2 ? count(sources, 'source') : supportWords(sources, origins)
}
