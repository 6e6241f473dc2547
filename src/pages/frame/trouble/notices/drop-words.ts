import type { DropReason } from '../../../../state/address/dropped-param.ts'
import { troubleWords } from '../../../../words/sections/trouble-words.ts'

/** Why a part of a link was not used. */
export function dropWords(why: DropReason): string {
  const { dropped } = troubleWords
  switch (why.code) {
    case 'empty':
      return dropped.empty
    case 'unknown-param':
      return dropped.unknownParam
    case 'not-a-day':
      return dropped.notADay
    case 'before-from':
      return dropped.beforeFrom
    case 'future':
      return dropped.future
    case 'not-among':
      return dropped.notAmong(why.known)
    case 'too-long':
      return dropped.tooLong(why.most)
    case 'lacks':
      return dropped.lacks(why.param)
    case 'not-in-dossier':
      return dropped.notInDossier(why.what)
  }
}
