import type { Drop } from './dropped-param.ts'

/**
 * Reads what is taken out. Whether a text names anything of the dossier is said where what is left is computed.
 * @example without=form:repost&without=origin:un-monitors
 */
export function parseWithout(params: URLSearchParams, drop: Drop): string[] {
  const texts = new Set(params.getAll('without'))
  if (texts.delete('')) drop('without', '', { code: 'empty' })
  return [...texts]
}
