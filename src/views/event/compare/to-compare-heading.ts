import type { Finding } from '../to-findings.ts'

/** What the comparison is headed by: disputes, where there are any. */
export function toCompareHeading(findings: readonly Finding[]): string {
  return findings.some(({ level }) => level === 'disagree') ? 'Where the sources part' : 'What the sources say'
}
