import { makeKey } from '../releases/sign-manifest.ts'
import { startOf } from '../problem.ts'
import { formatProblem } from './format-run.ts'
import type { Surroundings } from './surroundings.ts'
import { toDocument } from './to-document.ts'

/** Makes a new key for signatures, in a file of its own; says what the world may know of it. */
export function makeKeyFile(
  { file, json }: { readonly file: string; readonly json: boolean },
  { disk, stdout, stderr }: Surroundings,
): 0 | 1 {
  const { file: text, publicKey } = makeKey()
  try {
    disk.writeSecret(file, text)
  } catch (error) {
    const message = `cannot be written: ${error instanceof Error ? error.message : String(error)}`
    const hint = 'Name a new file in a folder that is there: a key is never written over.'
    const problem = { severity: 'error', code: 'cannot-write', ...startOf(file), message, hint } as const
    if (json) stdout(toDocument([problem], null, []))
    else stderr(`${formatProblem(problem)}\n`)
    return 1
  }
  if (json) stdout(`${JSON.stringify({ ok: true, file, publicKey }, null, 2)}\n`)
  else
    stdout(
      `${file}: a new key for signatures. Keep it to yourself, out of the repository, and keep a copy.\n` +
        `Public key: ${publicKey}\n` +
        'Say the public key where your readers find it apart from the site: it is what signatures are held against.\n',
    )
  return 0
}
