/** A mark with a tick for each point in dispute. */
export function DisputeTicksSign() {
  return (
    <svg width={20} height={20} viewBox="-10 -8 20 20" aria-hidden="true">
      <circle r={5.5} fill="var(--k-statement)" />
      <path d="M-3 8v3.6M0 8v3.6M3 8v3.6" stroke="var(--fault)" strokeWidth={1.3} />
    </svg>
  )
}
