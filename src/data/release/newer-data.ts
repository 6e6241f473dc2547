/** Dossiers of which newer data was published than the page holds, by their addresses: `/data/kharkiv-missile`. */
const outdated = new Set<string>()
const listeners = new Set<() => void>()

/** Whether the page holds data of an older release than that which is published now. */
export function isOutdated(): boolean {
  return outdated.size > 0
}

/** Says that a dossier is outdated. @param folder its address */
export function sayOutdated(folder: string): void {
  outdated.add(folder)
  for (const listener of listeners) listener()
}

export function subscribeToOutdated(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Loads the page anew, with the newest data: what the browser kept of the old is replaced first. The address stays. */
export async function loadAnew(): Promise<void> {
  const files = [...outdated].flatMap((folder) => [`${folder}/index.json`, `${folder}/release.json`])
  await Promise.allSettled(files.map((url) => fetch(url, { cache: 'reload' })))
  location.reload()
}
