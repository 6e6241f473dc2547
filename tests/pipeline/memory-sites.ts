import { memoryDisk, smallDossier } from './memory-disk.ts'

/** The least that makes the dossiers `a`, `b` and `d` without problems; further files are laid over it. */
export function threeDossiers(more: Readonly<Record<string, string>> = {}) {
  const d = Object.entries(smallDossier())
  const as = (id: string) =>
    d.map(([path, text]) => [
      path.replace('/d/', `/${id}/`),
      String(text).replace('id: d\ntitle: D', `id: ${id}\ntitle: Title ${id}`),
    ])
  return memoryDisk({ ...Object.fromEntries([...as('a'), ...as('b'), ...d]), ...more })
}

/** What is published under a path, read. */
export function published(disk: ReturnType<typeof memoryDisk>, path: string): unknown {
  return JSON.parse(String(disk.files.get(`public/data/${path}`)))
}
