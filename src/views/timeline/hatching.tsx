import { useId } from 'react'

const HATCH_PX = 8

/** The ground on which nothing could yet be known, behind a line at the end of the day. */
export function Hatching({ fromX, width, height }: { fromX: number; width: number; height: number }) {
  const pattern = useId()
  if (fromX >= width) return null
  const x = Math.max(0, fromX)
  return (
    <>
      <defs>
        <pattern id={pattern} width={HATCH_PX} height={HATCH_PX} patternUnits="userSpaceOnUse">
          <path d={`M-1 ${HATCH_PX + 1}L${HATCH_PX + 1} -1`} stroke="var(--line)" />
        </pattern>
      </defs>
      <rect x={x} width={width - x} height={height} fill={`url(#${pattern})`} />
      {fromX >= 0 && <path d={`M${Math.round(x) + 0.5} 0V${height}`} stroke="var(--ink)" />}
    </>
  )
}
