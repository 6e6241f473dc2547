import { words } from '../../words/words.ts'

export const toSupport = words.event.givenBy
