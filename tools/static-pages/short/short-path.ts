/** How many numbers each command of a path takes, and on which axis each of them moves its pen; of an arc the first five are none. */
const AXES: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  T: 'xy',
  H: 'x',
  V: 'y',
  Q: 'xyxy',
  S: 'xyxy',
  C: 'xyxyxy',
  A: '-----xy',
  Z: '',
}

const COMMANDS = /([MLTHVQSCAZ])([^MLTHVQSCAZ]*)/gi
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi
const PER_UNIT = 100

/**
 * The same path in fewer characters: to hundredths, and each point by how far it is from the one before, so that what is drawn again
 * elsewhere is written as before, which compresses. A point stands where it would if it were rounded by itself: nothing adds up.
 * What is not understood stays as it is.
 */
export function shortPath(path: string): string {
  const pen = new Pen()
  for (const [, written = '', rest = ''] of path.matchAll(COMMANDS)) {
    const command = written.toUpperCase()
    const axes = AXES[command] ?? ''
    const numbers = (rest.match(NUMBER) ?? []).map(Number)
    if (pen.written === '' && command !== 'M') return path
    if (axes === '' ? numbers.length > 0 : numbers.length === 0 || numbers.length % axes.length > 0) return path
    if (axes === '') pen.close()
    for (let at = 0; at < numbers.length; at += axes.length) {
      const some = numbers.slice(at, at + axes.length)
      // The flags of an arc may be written as one number.
      if (command === 'A' && some.slice(3, 5).some((flag) => flag !== 0 && flag !== 1)) return path
      // After it has moved, it draws.
      pen.draw(command === 'M' && at > 0 ? 'L' : command, axes, some, written !== command)
    }
  }
  return pen.written
}

interface Point {
  readonly x: number
  readonly y: number
}

const ORIGIN: Point = { x: 0, y: 0 }

class Pen {
  written = ''
  #last = ''
  /** Not rounded. */
  #at = ORIGIN
  #start = ORIGIN

  close(): void {
    this.written += 'z'
    this.#last = 'z'
    this.#at = this.#start
  }

  /** @param isFromLast the numbers say how far it is from the last point */
  draw(command: string, axes: string, numbers: readonly number[], isFromLast: boolean): void {
    const from = this.#at
    const to = { ...from }
    const parts = numbers.map((number, index) => {
      const axis = axes[index]
      if (axis !== 'x' && axis !== 'y') return toParts(number)
      to[axis] = isFromLast ? from[axis] + number : number
      return toParts(to[axis]) - toParts(from[axis])
    })
    this.#at = to
    if (command === 'M') this.#start = to
    if (command === 'L' && parts[1] === 0) this.#write('h', parts.slice(0, 1))
    else if (command === 'L' && parts[0] === 0) this.#write('v', parts.slice(1))
    else this.#write(command.toLowerCase(), parts)
  }

  /** The first move of a path is from nowhere, however it is written. */
  #write(command: string, parts: readonly number[]): void {
    const isNamed = command === 'm' || (command !== this.#last && !(command === 'l' && this.#last === 'm'))
    const numbers = parts.map(toDecimal)
    this.written += (isNamed ? command : between(numbers[0])) + numbers[0]
    for (const number of numbers.slice(1)) this.written += between(number) + number
    this.#last = command
  }
}

const between = (number = '') => (number.startsWith('-') ? '' : ' ')

const toParts = (units: number) => Math.round(units * PER_UNIT)

/** @param parts whole */
function toDecimal(parts: number): string {
  return String(parts / PER_UNIT).replace(/^(-?)0(?=\.)/, '$1')
}
