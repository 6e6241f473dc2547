import { type ReactNode, useRef } from 'react'
import { late } from '../chunks/late.tsx'
import { usePrinting } from '../screen/use-printing.ts'
import { useGoOn } from './use-go-on.ts'
import type { WindowedListProps } from './windowed-list-props.ts'

/** With more rows than these, only those near the visible ones are in the page. */
const MOST_WHOLE = 60
/** Rows that stand there until the code comes that draws a long list. */
const FIRST_ROWS = 20

const WindowedItems = late<WindowedListProps<unknown>>(
  async () => (await import('./windowed-items.tsx')).default,
  (props) => <WholeList {...props} items={props.items.slice(0, FIRST_ROWS)} ofCount={props.items.length} />,
) as <T>(props: WindowedListProps<T>) => ReactNode

/**
 * A list that puts no more into the page than is near to what is in sight, however long it is. A long one has a field that finds
 * what is not in the page. On paper, and in a page that is written ahead, all of it stands.
 */
export function WindowedList<T>(props: WindowedListProps<T>) {
  const isPrinting = usePrinting()
  const { isLong = props.items.length > MOST_WHOLE } = props
  return isLong && !isPrinting ? <WindowedItems {...props} /> : <WholeList {...props} />
}

interface WholeListProps<T> extends WindowedListProps<T> {
  /** Of how many these are the first. */
  ofCount?: number
}

function WholeList<T>(props: WholeListProps<T>) {
  const { items, keyOf, rowOf, className, besideClassName, isOneStop, goOnAt, id, label, ofCount, children } = props
  const list = useRef<HTMLOListElement>(null)
  useGoOn(list, goOnAt)
  return (
    <ol
      ref={list}
      className={[className, besideClassName].filter(Boolean).join(' ') || undefined}
      id={id}
      aria-label={label}
      data-one-stop={isOneStop ? 'rows' : undefined}
    >
      {items.map((item, at) => (
        <li
          key={keyOf(item)}
          data-index={goOnAt === undefined ? undefined : at}
          {...(ofCount === undefined ? {} : { 'aria-posinset': at + 1, 'aria-setsize': ofCount })}
          {...rowOf?.(item)}
        >
          {children(item, false)}
        </li>
      ))}
    </ol>
  )
}
