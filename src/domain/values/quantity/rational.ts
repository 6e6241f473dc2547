/** An exact number: numerator and denominator, the latter above 0. Decimals have no exact binary fractions. */
export type Rational = readonly [bigint, bigint]

/** @param text a decimal without a sign: `2.75` */
export function toRational(text: string): Rational {
  const [whole = '', fraction = ''] = text.split('.')
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)]
}

export function times([a, b]: Rational, [c, d]: Rational): Rational {
  return [a * c, b * d]
}

/** @param divisor above 0 */
export function over([a, b]: Rational, [c, d]: Rational): Rational {
  return [a * d, b * c]
}

export function minus([a, b]: Rational, [c, d]: Rational): Rational {
  return [a * d - c * b, b * d]
}

/** Below 0 if the first is less, above 0 if it is more. */
export function compareRationals([a, b]: Rational, [c, d]: Rational): number {
  const [x, y] = [a * d, c * b]
  return x < y ? -1 : x > y ? 1 : 0
}

/** The nearest number, of the first 25 decimals. */
export function toNumber([a, b]: Rational): number {
  return Number(`${(a * 10n ** 25n) / b}e-25`)
}
