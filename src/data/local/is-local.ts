/** Whether an id is of a dossier that only this browser has: none that is published has such an id. */
export function isLocal(dossier: string): boolean {
  return dossier.startsWith('local-')
}
