/** How Punycode counts (RFC 3492, section 5). */
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE_POINT] = [36, 1, 26, 38, 700, 72, 128]

const PREFIX = 'xn--'

/** A host as an address holds it (`xn--pple-43d.com`), in the letters that it stands for: what browsers and Node show. */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith(PREFIX) ? (decodePunycode(label.slice(PREFIX.length)) ?? label) : label))
    .join('.')
}

/** @returns `null` where it is no Punycode */
function decodePunycode(encoded: string): string | null {
  const hyphen = encoded.lastIndexOf('-')
  const points = hyphen < 0 ? [] : Array.from(encoded.slice(0, hyphen), (letter) => letter.codePointAt(0) ?? 0)
  let [codePoint, place, bias, at] = [FIRST_CODE_POINT, 0, FIRST_BIAS, hyphen + 1]
  while (at < encoded.length) {
    const before = place
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = digitOf(encoded.charAt(at++))
      if (digit === null) return null
      place += digit * weight
      const least = Math.min(T_MAX, Math.max(T_MIN, k - bias))
      if (digit < least) break
      weight *= BASE - least
    }
    const count = points.length + 1
    bias = adapted(place - before, count, before === 0)
    codePoint += Math.floor(place / count)
    place %= count
    if (codePoint > 0x10ffff) return null
    points.splice(place++, 0, codePoint)
  }
  return String.fromCodePoint(...points)
}

function digitOf(letter: string): number | null {
  if (/^[a-z]$/.test(letter)) return letter.charCodeAt(0) - 97
  return /^\d$/.test(letter) ? Number(letter) + 26 : null
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2))
  rest += Math.floor(rest / count)
  let k = 0
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN))
    k += BASE
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}
