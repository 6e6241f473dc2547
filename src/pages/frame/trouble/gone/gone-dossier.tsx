import type { ReactNode } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { useSite } from '../../../../model/queries/use-site.ts'
import { words } from '../../../../words/words.ts'
import { LoadingPage } from '../../messages/loading-page.tsx'
import { RetiredPage } from './retired-page.tsx'

interface GoneDossierProps {
  /** As the address names it. */
  id: string
  /** Where nothing is known of it. */
  children: ReactNode
}

/** In place of a dossier that is not there: where it is now, or why it was taken down. */
export function GoneDossier({ id, children }: GoneDossierProps) {
  const site = useSite()
  const [path] = useLocation()
  const search = useSearch()
  if (site.isPending) return <LoadingPage loading={words.frame.loading.page} />
  const retired = site.data?.retired.find((one) => one.id === id)
  if (retired) return <RetiredPage retired={retired} />
  const present = site.data?.dossiers.find(({ formerIds }) => formerIds.includes(id))
  if (!present) return children
  const [, , ...rest] = path.split('/')
  const to = ['', encodeURIComponent(present.id), ...rest].join('/')
  return <Redirect to={`${to}${search ? `?${search}` : ''}${window.location.hash}`} replace />
}
