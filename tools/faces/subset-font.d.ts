declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2'
    /** An axis is held at a value, or to a range. */
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
    /** The features of OpenType that are kept, by their four letters. */
    readonly keepFeatures: readonly string[]
  }
  /** @param text the characters that are kept */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>
}
