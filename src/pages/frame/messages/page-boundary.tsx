import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Boundary } from '../../../ui/chunks/boundary.tsx'
import { PageFailed } from '../late-trouble.tsx'

/** Around a page: where it fails the header stays, and with it the ways to the others. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const [path] = useLocation()
  return (
    <Boundary of={path} Fallback={PageFailed}>
      {children}
    </Boundary>
  )
}
