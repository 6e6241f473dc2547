import type { AnchorHTMLAttributes } from 'react'
import { navigate } from 'wouter/use-browser-location'
import type { MethodAnchor } from '../../words/method-anchor.ts'
import { AppLink } from '../app-link.tsx'
import { wayBack } from './way-back.ts'

type MethodLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: MethodAnchor }

/** A link to a part of the method, which then knows the way back. */
export function MethodLink({ to, ...rest }: MethodLinkProps) {
  const href = `/method#${to}`
  return (
    <AppLink
      href={href}
      {...rest}
      onClick={(event) => {
        event.preventDefault()
        navigate(href, { state: wayBack() })
      }}
    />
  )
}
