/** The part of the `edtf` package that the tests use as an oracle: UTC milliseconds, ±Infinity for an open end. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null }
}
