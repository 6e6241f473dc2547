import { unicodeHost } from '../../names/unicode-host.ts'
import { type Problems, quoted } from '../../problem.ts'
import type { WrittenDossier } from '../validate.ts'

/** Warns of addresses whose host is written to look like another: `аpple.com` with a Cyrillic а. */
export function warnOfOddHosts({ sources }: WrittenDossier, problems: Problems): void {
  for (const { header } of sources) {
    const url = header?.value.url
    if (!header || url === undefined) continue
    const host = unicodeHost(new URL(url).hostname)
    const labels = host.split('.')
    const isOdd = labels.some(mixesScripts) || (/^[a-z]+$/.test(labels.at(-1) ?? '') && labels.some(looksLatin))
    if (!isOdd) continue
    const message = `the host ${quoted(host)} has letters of another alphabet that look like Latin ones`
    problems.warn('odd-host', header.spot(['url']), message, 'If it is meant to be another host, correct the address.')
  }
}

function mixesScripts(label: string): boolean {
  return /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label)
}

/** Of Cyrillic letters alone that have a Latin twin. */
function looksLatin(label: string): boolean {
  return /^[аеорсухіјѕһԁӏԛԝь\d-]*[аеорсухіјѕһԁӏԛԝ][аеорсухіјѕһԁӏԛԝь\d-]*$/u.test(label)
}
