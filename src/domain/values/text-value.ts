import { parsed } from './parsed.ts'
import type { ValueType } from './value-type.ts'

export interface TextValue {
  readonly kind: 'text'
  readonly text: string
}

/** Any text: never judged. */
export const textType = {
  kind: 'text',
  examples: ['first of its kind'],
  isNeverJudged: true,
  parse: (text: string) => parsed<TextValue>({ kind: 'text', text }),
  format: ({ text }: TextValue) => text,
  relate: (a: TextValue, b: TextValue) => (a.text === b.text ? 'equal' : 'incomparable'),
} satisfies ValueType<TextValue>
