import { Fragment } from 'react'
import type { WrittenText } from '../../words/written-document.ts'

/** A line of a written document. */
export function Written({ text }: { text: WrittenText }) {
  return text.map((part, at) => <Fragment key={at}>{toNode(part)}</Fragment>)
}

function toNode(part: WrittenText[number]) {
  if (typeof part === 'string') return part
  if ('to' in part) return <a href={`#${part.to}`}>{part.text}</a>
  const Set = part.as
  return <Set>{part.text}</Set>
}
