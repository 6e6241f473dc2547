import fc from '../seeded-fast-check.ts'
import { test } from 'vitest'

/**
 * A test that must hold for every value of its arbitraries: `given([fc.nat()])('is not negative', (n) => …)`.
 * As `test.prop` of @fast-check/vitest, whose import alone takes a second in every file.
 */
export function given<T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  parameters: { readonly numRuns?: number } = {},
): (name: string, check: (...values: T) => void) => void {
  return (name, check) => test(name, () => fc.assert(fc.property(...arbitraries, check), parameters))
}
