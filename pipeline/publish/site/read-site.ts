import type { Disk } from '../../disk/disk.ts'
import { didYouMean, suggestFrom } from '../../names/nearest.ts'
import { type Problems, quoted, startOf } from '../../problem.ts'
import { siteFileSchema, type WrittenSite } from '../../schema/site-files.ts'
import { readFields, type Written } from '../../schema/sound-fields.ts'
import { parseFile } from '../../steps/parse.ts'
import { reportOddEntry } from '../../steps/report-odd-entry.ts'
import { decodeUtf8 } from '../../yaml/utf8.ts'
import { checkLaneColours, type LaneColours } from './lane-colours.ts'

/** The file beside the dossiers that says what holds for the site as a whole. */
export const SITE_YAML = 'site.yaml'

/** What `site.yaml` says. */
export interface Site extends Omit<WrittenSite, 'logo'> {
  /** The text of the SVG file, and its name. */
  readonly logo: { readonly name: string; readonly svg: string } | null
}

const NO_SITE: Site = { logo: null }
const MOST_LOGO_BYTES = 64 * 1024

/**
 * Reads what holds for the site as a whole. Reports what does not fit.
 * @param folder of the dossiers
 * @param dossiers their ids
 */
export function readSite(folder: string, dossiers: readonly string[], disk: Disk, problems: Problems): Site {
  const entries = disk.list(folder) ?? []
  for (const { name } of entries.filter((entry) => /^site\.yml$/.test(entry.name)))
    problems.error('wrong-extension', startOf(`${folder}/${name}`), 'ends in .yml', `Rename it to ${SITE_YAML}.`)
  const file = `${folder}/${SITE_YAML}`
  const entry = entries.find(({ name }) => name === SITE_YAML)
  const logos = entries.filter(({ name, kind }) => kind === 'file' && isLogo(name)).map(({ name }) => name)
  if (!entry || reportOddEntry(entry, file, 'file', problems)) {
    warnOfOther(folder, logos, problems)
    return NO_SITE
  }
  const bytes = disk.read(file)
  if (!bytes) problems.error('cannot-read', startOf(file), 'cannot be read', 'Look at its permissions.')
  // All of it may be left out.
  const isEmpty = bytes !== null && saysNothing(bytes)
  const parsed = bytes && !isEmpty ? parseFile(file, bytes, problems) : null
  const written = parsed && readFields(siteFileSchema, parsed.tree, parsed, [], problems)
  if (isEmpty) warnOfOther(folder, logos, problems)
  if (!written) return NO_SITE
  checkNamed(written, dossiers, problems)
  const { colours } = written.value
  // What does not fit its schema was reported.
  if (colours && !written.unsound.has('colours'))
    checkLaneColours(colours as LaneColours, (family, theme) => written.spot(['colours', family, theme]), problems)
  const { logo: named, ...rest } = written.value
  warnOfOther(
    folder,
    logos.filter((name) => name !== named),
    problems,
  )
  const logo =
    named === undefined || written.unsound.has('logo') ? null : readLogo(folder, named, written, disk, problems)
  return { ...(rest as Omit<WrittenSite, 'logo'>), logo }
}

/** Whether a file holds comments and nothing else. */
function saysNothing(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes).replace(/#.*$/gm, '').trim() === ''
}

/** Whether a file beside the dossiers may be the logo. */
export function isLogo(name: string): boolean {
  return name.endsWith('.svg')
}

function warnOfOther(folder: string, logos: readonly string[], problems: Problems): void {
  for (const name of logos)
    problems.warn(
      'unexpected-file',
      startOf(`${folder}/${name}`),
      `${quoted(name)} is not looked at`,
      `If it is the logo of the site, name it in ${SITE_YAML}: logo: ${name}`,
    )
}

function checkNamed({ value, spot }: Written<WrittenSite>, dossiers: readonly string[], problems: Problems): void {
  const hintOf = (id: string) => `${didYouMean(suggestFrom(dossiers)(id))}There is ${dossiers.join(', ')}.`
  const seen = new Set<string>()
  value.order?.forEach((id, place) => {
    if (id === null) return
    if (!dossiers.includes(id))
      problems.error('no-such-dossier', spot(['order', place]), `there is no dossier ${quoted(id)}`, hintOf(id))
    else if (seen.has(id))
      problems.error('repeated-dossier', spot(['order', place]), `names ${quoted(id)} twice`, 'Name each once.')
    seen.add(id)
  })
  const { opens } = value
  if (opens !== undefined && !dossiers.includes(opens))
    problems.error('no-such-dossier', spot(['opens']), `there is no dossier ${quoted(opens)}`, hintOf(opens))
}

function readLogo(
  folder: string,
  name: string,
  { spot }: Written<WrittenSite>,
  disk: Disk,
  problems: Problems,
): Site['logo'] {
  const report = (message: string, hint: string) => problems.error('bad-logo', spot(['logo']), message, hint)
  const file = `${folder}/${name}`
  const bytes = disk.read(file)
  if (!bytes) {
    report(`there is no file ${quoted(file)}`, `Put it beside ${SITE_YAML}, or leave the logo out.`)
    return null
  }
  if (bytes.length > MOST_LOGO_BYTES) {
    report(`${name} has ${Math.ceil(bytes.length / 1024)} kB`, `Every page shows it: make it smaller than 64 kB.`)
    return null
  }
  const svg = decodeUtf8(file, bytes, problems)
  if (svg === null) return null
  if (!/<svg[\s>]/.test(svg)) {
    report(`${name} holds no <svg>`, 'Save the picture as SVG.')
    return null
  }
  if (
    /<script|<foreignObject|\son\w+\s*=|javascript:/i.test(svg) ||
    /(?:href|src)\s*=\s*["']\s*(?!#|data:image)/i.test(svg)
  ) {
    report(`${name} holds a script, or asks for other files`, 'Save it as a plain SVG: shapes and nothing else.')
    return null
  }
  return { name, svg }
}
