import { type DecodedText, decodeBytes } from './decode-bytes.ts'

/** A file that is to be imported: its bytes, and its text once someone asks for it. */
export class InputFile {
  readonly name: string
  readonly bytes: Uint8Array
  #decoded: DecodedText | null | undefined

  /** @param name its path or name, as problems tell it */
  constructor(name: string, bytes: Uint8Array) {
    this.name = name
    this.bytes = bytes
  }

  /** `null` where the bytes are no text. */
  get decoded(): DecodedText | null {
    this.#decoded ??= decodeBytes(this.bytes)
    return this.#decoded
  }

  /** Its text; empty where the bytes are none. */
  get text(): string {
    return this.decoded?.text ?? ''
  }

  /** Its name without folders and without its ending. */
  get stem(): string {
    const name = this.name.split(/[\\/]/).at(-1) ?? ''
    return name.replace(/(?<=.)\.[^.]*$/, '')
  }

  /** What people would call it: its stem with spaces for underscores. */
  get title(): string {
    return this.stem.replaceAll('_', ' ').trim() || 'file'
  }

  /** `csv`, in lower case; empty where it has none. */
  get ending(): string {
    return /\.([^./\\]+)$/.exec(this.name)?.[1]?.toLowerCase() ?? ''
  }
}
