/** What a file is to say: a text, or the pieces of one, which are made as they are read, once. */
export type FileText = string | Iterable<string>

/** A file that is to be written, by its path within a folder. What it says is read before the next is asked for. */
export type NewFile = readonly [path: string, text: FileText]

export function wholeText(text: FileText): string {
  return typeof text === 'string' ? text : [...text].join('')
}

/** Has a text made, and keeps nothing of it. */
export function readToEnd(text: FileText): void {
  if (typeof text === 'string') return
  for (const _ of text);
}

/** Files with their whole texts, by path: for what is small, or has no disk. */
export function wholeTexts(files: Iterable<NewFile>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [path, text] of files) texts.set(path, wholeText(text))
  return texts
}
