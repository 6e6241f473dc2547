declare module 'subset-font' {
  interface FontOptions {
    readonly targetFormat: 'woff2' | 'truetype'
    /** An axis is held at a value, or to a range. */
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
  }
  interface SubsetOptions extends FontOptions {
    /** The features of OpenType that are kept, by their four letters. */
    readonly keepFeatures: readonly string[]
  }
  interface WholeOptions extends FontOptions {
    readonly keepAllGlyphs: true
  }
  /** With all of its characters. */
  export default function subsetFont(font: Buffer, text: undefined, options: WholeOptions): Promise<Buffer>
  /** @param text the characters that are kept */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>
}
