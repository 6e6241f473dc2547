import type { DisagreementKind } from '../../../domain/compare/discrepancy.ts'
import type { Nature } from '../../../domain/compare/nature.ts'
import { departure, KIND_NAMES } from '../differences.ts'
import { NATURE_NAMES } from '../disputes.ts'
import { formatEdtf } from '../dates.ts'
import { count, formatCount } from '../numbers.ts'

/** The releases of a dossier, and what changed with each. */

export const title = 'Releases and changes'
export const tabTitle = (dossier: string) => `Changes: ${dossier}`
export const skipTo = 'Skip to the releases'
export const list = 'Releases, the newest first'
export const none = 'This dossier has no release yet. What is published is shown as it stands.'
export const feed = 'Follow the releases with a feed reader (Atom)'
export const feedTitle = (dossier: string) => `Releases: ${dossier}`

/** `2 releases. The newest is of 30 November 2026.` @param newest ISO day */
export const lede = (releases: number, newest: string) =>
  `${count(releases, 'release')}. The newest is of ${formatEdtf(newest)}.`
export const releaseOf = (day: string) => `Release of ${formatEdtf(day)}`
export const since = (day: string) => `Since the release of ${formatEdtf(day)}, in no release yet`

/** `162 events, 788 sources, 1,770 claims. The sources disagree on 69 events.` */
export const numbers = (events: number, sources: number, claims: number, disputed: number) =>
  `${count(events, 'event')}, ${count(sources, 'source')}, ${count(claims, 'claim')}. The sources disagree on ${count(disputed, 'event')}.`
/** The hash by which a release is known. */
export const name = 'Release'
export const first = 'The first release.'
export const nothing = 'No claim, disagreement or source changed.'
export const open = 'Open this release'
export const openLabel = (day: string) => `Open the release of ${formatEdtf(day)}`
export const notKept = 'Its data was not kept.'
/** Its data were written for an older version of the page. */
export const tooOld = (version: number) =>
  `Its data are kept as version ${version} of the published files, which this page no longer reads. They stay where its list of files names them.`
export const manifest = 'Its files, with their hashes'

export const onSources = 'Sources'
export const onEvents = 'Events'
export const named = {
  added: (of: string) => `New: ${of}`,
  withdrawn: (of: string) => `Withdrawn: ${of}`,
  read: (of: string) => `Now read by the editors: ${of}`,
  unread: (of: string) => `Now known only through others: ${of}`,
}

/** In the order in which they are counted. */
const AS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  found: ['disagreement found', 'disagreements found'],
  settled: ['disagreement settled', 'disagreements settled'],
  gone: ['disagreement gone', 'disagreements gone'],
  reopened: ['disagreement reopened', 'disagreements reopened'],
  changed: ['disagreement of another kind', 'disagreements of another kind'],
  added: ['claim added', 'claims added'],
  corrected: ['claim corrected', 'claims corrected'],
  moved: ['claim moved to another reading', 'claims moved to another reading'],
  withdrawn: ['claim withdrawn', 'claims withdrawn'],
  reworked: ['claim reworked', 'claims reworked'],
}

export interface Changes {
  readonly claims: readonly { readonly change: string }[]
  readonly disagreements: readonly { readonly change: string }[]
}

/** `1 disagreement found, 3 claims added.`, what weighs most first; empty where nothing of these changed. */
export function tally({ claims, disagreements }: Changes): string {
  const all = [...disagreements, ...claims].map(({ change }) => change)
  const counted = Object.entries(AS).flatMap(([change, [one, many]]) => {
    const number = all.filter((other) => other === change).length
    return number === 0 ? [] : `${formatCount(number)} ${number === 1 ? one : many}`
  })
  return counted.length === 0 ? '' : `${counted.join(', ')}.`
}

/** The same, where it stands alone. */
export const tellTally = (changes: Changes) => tally(changes) || 'No claim and no disagreement changed.'

/** What of a claim can be another while it says the same. */
export const REWORKED_PARTS = {
  words: 'its words',
  speaker: 'who is said to have said it',
  cites: 'where it comes from',
  version: 'the version that says it',
} as const
export type ReworkedPart = keyof typeof REWORKED_PARTS

/** What became of a claim. @param also what else of it changed */
export const claim = {
  added: (source: string, after: string) => `${source}: new claim, ${after}.`,
  withdrawn: (source: string, before: string) => `${source}: claim withdrawn, ${before}.`,
  corrected: (source: string, before: string, after: string) => `${source}: ${before} corrected to ${after}.`,
  moved: (source: string, before: string, after: string) => `${source}: moved from “${before}” to “${after}”.`,
  reworked: (source: string, after: string, also: readonly ReworkedPart[]) =>
    `${source}: still ${after}; changed: ${also.map((part) => REWORKED_PARTS[part]).join(', ')}.`,
}

export interface Dispute {
  readonly kind: DisagreementKind
  readonly nature: Nature
}

const disputeOf = ({ kind, nature }: Dispute) => `${KIND_NAMES[kind]}: ${decapitalized(NATURE_NAMES[nature])}`
const decapitalized = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

export const disagreement = {
  found: (after: Dispute) => `The sources disagree now (${disputeOf(after)}).`,
  gone: 'The sources no longer disagree.',
  settled: 'The editors now say what stands.',
  reopened: 'The editors no longer say what stands.',
  changed: (before: Dispute, after: Dispute) =>
    `The sources disagree in another way: ${disputeOf(after)} (before, ${disputeOf(before)}).`,
}

export const correction = {
  found: departure,
  gone: (source: string, from: string) =>
    `${source} no longer says something else than ${from}, from which it took this.`,
}

/** On an event. */
export const changedOn = (releases: number) => `Changed with the ${releases === 1 ? 'release' : 'releases'} of `
export const changedSince = 'Changed since the newest release'
export const dayWords = formatEdtf

/** What a signature was held against. */
export const signature = {
  check: 'Check the signature',
  checking: 'Checking the signature …',
  verified: (files: number) =>
    `Checked in this browser: the list of ${count(files, 'file')} of this release was signed with the key below.`,
  same: 'The data published now is that of the list.',
  changed: 'The data published now is not that of the list: it changed since this release.',
  wrong: 'The signature does not fit: the list of files was changed, or another key signed it. Do not rely on it.',
  cannot:
    'This browser cannot check it: it has no Ed25519, or the page did not come over https. Nothing is said about whether the signature is right.',
  failed: (why: string) => `The signature could not be loaded: ${why}`,
  key: 'Public key',
  keyNote: 'Who holds the key, the editors say elsewhere: compare it with what they have published.',
}

/** At the foot of a sheet of paper: `Data as of 25 January 2026. Release 3f2a91c04d7e.` @param dataOf ISO day */
export const printedNow = (release: string, dataOf: string | undefined) =>
  `${dataOf === undefined ? '' : `Data as of ${formatEdtf(dataOf)}. `}Release ${release}.`
export const printedRelease = (day: string) => `${releaseOf(day)}.`

/** While an older release is shown. */
export const bar = 'Release shown'
export const shown = (day: string) => `You are looking at the release of ${formatEdtf(day)}.`
export const newestIs = (day: string) => `The newest is of ${formatEdtf(day)}.`
export const isNewest = 'It is the newest. What was published since is not shown.'
export const showNow = 'Show what is published now'
export const all = 'All releases'
