/** A date that is not known to the day: its ends fade. */
export function UncertainSign() {
  return (
    <svg width={42} height={8} viewBox="0 0 42 8" aria-hidden="true">
      <path d="M1 1v6M6 1v6M10 1v6M13 1v6M29 1v6M32 1v6M36 1v6M41 1v6" stroke="var(--ink-2)" strokeWidth={1.8} />
      <path d="M15 2h12v4h-12Z" fill="var(--ink-2)" />
    </svg>
  )
}
