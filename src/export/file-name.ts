/** Longer names are cut: some systems allow 255 bytes. */
const LONGEST = 120

/**
 * A file name that says what is in the file: `faultline-kharkiv-missile-un-report-2026-11-30.csv`.
 * @param parts ids, in order
 * @param day ISO 8601, of the export
 * @param ending without its dot
 */
export function fileName(parts: readonly string[], day: string, ending: string): string {
  const plain = ['faultline', ...parts].map(toPlain).filter((part) => part !== '')
  const name = plain.join('-').slice(0, LONGEST).replace(/-+$/, '')
  return `${name}-${day}.${ending}`
}

/** Letters, digits and hyphens, which every system allows. */
function toPlain(part: string): string {
  return part
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
