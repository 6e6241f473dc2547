import { expect, test } from 'vitest'
import { SCRIPTS } from '../../../../tools/static-pages/pictures/scripts/script-packages.ts'
import { scriptsOf } from '../../../../tools/static-pages/pictures/scripts/scripts-of-words.ts'

test.each([
  ['导弹', 'sc'],
  ['北京', 'sc'],
  ['導彈', 'tc'],
  ['北朝鮮の弾道', 'jp'],
  ['弾道', 'jp'],
  ['北 미사일', 'kr'],
  ['الأمم', 'arabic'],
  ['KN-23', 'arabic'],
])('%s is looked for in %s first, then in all others', (words, script) => {
  const scripts = scriptsOf(words)
  expect(scripts[0]).toBe(script)
  expect(scripts.toSorted()).toEqual(SCRIPTS.toSorted())
})
