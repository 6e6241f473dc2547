import { createInterface } from 'node:readline'
import { isatty } from 'node:tty'
import { STANDARD_INPUT } from './standard-input.ts'

/**
 * Asks in the terminal of this process, one question after the other.
 * @returns the answer; `null` where there is none, as after Ctrl with C or D
 */
export function askInTerminal(question: string): Promise<string | null> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr })
    let answer: string | null = null
    lines.once('close', () => resolve(answer))
    lines.question(question, (text) => {
      answer = text
      lines.close()
    })
  })
}

/** Whether someone can be asked. `process.stdin` is not touched: it would no longer wait for what is piped into it. */
export function isTerminal(): boolean {
  return isatty(STANDARD_INPUT) && process.stderr.isTTY
}
