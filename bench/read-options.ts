import { parseArgs } from 'node:util'

export interface BenchOptions {
  readonly sizes: readonly number[]
  /** Of ours up to 100,000 events, and of the set-ups of vis-timeline alone. */
  readonly runs: number
  readonly seed: number
  readonly pipeline: boolean
  readonly ours: boolean
  /** The app as a reader meets it, with its data on a server. */
  readonly served: boolean
  /** vis-timeline alone is measured beside. */
  readonly raw: boolean
  /** How many times the CPU is slowed down, in turn, for ours, raw and the empty page. */
  readonly throttle: readonly number[]
  readonly writeDocs: boolean
}

export const USAGE = `Usage: npm run bench -- [options]

  --sizes 100,1000   numbers of events  (default: 100,1000,2000,10000,100000,400000)
  --runs N           runs of ours up to 100,000 events: their median counts  (default: 3)
  --seed N           of what is generated  (default: 1)
  --no-pipeline      without the pipeline
  --no-ours          without the app
  --no-served        without the app on a server
  --no-raw           without vis-timeline alone
  --throttle 4,6     also with the CPU slowed down so many times, at up to 2,000 events
  --write-docs       writes the tables into docs/performance.md
  --help             prints this
`

/** @returns `null` where help is asked for */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      sizes: { type: 'string', default: '100,1000,2000,10000,100000,400000' },
      runs: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      pipeline: { type: 'boolean', default: true },
      ours: { type: 'boolean', default: true },
      served: { type: 'boolean', default: true },
      raw: { type: 'boolean', default: true },
      throttle: { type: 'string', default: '' },
      'write-docs': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const sizes = values.sizes.split(',').map((text) => wholeNumber('--sizes', text))
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    runs: wholeNumber('--runs', values.runs),
    seed: wholeNumber('--seed', values.seed),
    pipeline: values.pipeline,
    ours: values.ours,
    served: values.served,
    raw: values.raw,
    throttle: values.throttle === '' ? [] : values.throttle.split(',').map((text) => wholeNumber('--throttle', text)),
    writeDocs: values['write-docs'],
  }
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,7}$/.test(text) || Number(text) < 1)
    throw new Error(`${option} takes whole numbers from 1, not “${text}”`)
  return Number(text)
}
