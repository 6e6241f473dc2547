import type { GivenFile } from '../../../data/local/import-messages.ts'

/** A file that was chosen or dropped, and its path within what was. */
export interface ChosenFile {
  readonly path: string
  readonly file: File
}

/** The files of a field. */
export function chosenFiles(files: FileList | null): ChosenFile[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/** What was dropped: files, and those in folders. */
export async function droppedFiles(data: DataTransfer): Promise<ChosenFile[]> {
  // Before anything is waited for: the browser forgets what was dropped.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return chosenFiles(data.files)
  return (await Promise.all(entries.map(filesIn))).flat()
}

/** @throws where a file cannot be read */
export function readFiles(chosen: readonly ChosenFile[]): Promise<GivenFile[]> {
  return Promise.all(chosen.map(async ({ path, file }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const all: ChosenFile[] = []
  // A folder tells its entries a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    for (const one of some) all.push(...(await filesIn(one)))
  }
}
