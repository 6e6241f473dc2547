import { createElement, Fragment, type ReactNode } from 'react'
import { type SvgElement, themeColour, toElement } from '../../chart/element.ts'
import type { Drawing as DrawingOf, Shape } from '../../chart/shape.ts'

interface DrawingProps {
  drawing: DrawingOf
  className?: string | undefined
  /**
   * `fixed`: as large as it was laid out. `fluid`: as wide as its place, to scale. `stretched`: as large as its place,
   * whatever that does to what it draws.
   */
  fit?: 'fixed' | 'fluid' | 'stretched'
}

/** What the words of a drawing may not inherit from the text about it; their size is their own. */
const FONT = {
  fontFamily: 'var(--sans)',
  fontWeight: 400,
  fontStretch: 'normal',
  fontVariantNumeric: 'normal',
} as const

/** A drawing as a picture of its own; says nothing to screen readers, for the words stand beside it. */
export function Drawing({ drawing, className, fit = 'fixed' }: DrawingProps) {
  const { width, height, left = 0, top = 0, shapes } = drawing
  const size = fit === 'fixed' ? { width, height } : {}
  return (
    <svg
      className={className}
      {...size}
      viewBox={`${left} ${top} ${width} ${height}`}
      preserveAspectRatio={fit === 'stretched' ? 'none' : undefined}
      style={FONT}
      aria-hidden="true"
    >
      <Shapes shapes={shapes} />
    </svg>
  )
}

/** Shapes inside a picture that is there already. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return <>{shapes.map((shape, at) => toNode(toElement(shape, themeColour), at))}</>
}

function toNode({ name, attributes, children }: SvgElement, key: number): ReactNode {
  const inner = children.map((child, at) =>
    typeof child === 'string' ? <Fragment key={at}>{child}</Fragment> : toNode(child, at),
  )
  return createElement(name, { ...toProps(attributes), key }, ...inner)
}

/** React spells the attributes of SVG in camel case, but for `data-`. */
function toProps(attributes: SvgElement['attributes']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.startsWith('data-') ? name : name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
