import type { ReactNode } from 'react'
import { Boundary } from '../../../ui/chunks/boundary.tsx'
import { PartFailed } from '../late-trouble.tsx'

interface PartBoundaryProps {
  /** What is shown within. When another comes, a failure of the one before is over. */
  of: unknown
  children: ReactNode
}

/** Around a part of a page: where it fails the others stay as they are. */
export function PartBoundary({ of, children }: PartBoundaryProps) {
  return (
    <Boundary of={of} Fallback={PartFailed}>
      {children}
    </Boundary>
  )
}
