import type { AnchorHTMLAttributes } from 'react'
import { Link } from 'wouter'

type AppLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { href: string }

/** A real link within the app: followed without loading the page anew, opened as any link in a new tab. */
export function AppLink({ href, ...rest }: AppLinkProps) {
  return <Link href={href} {...rest} />
}
