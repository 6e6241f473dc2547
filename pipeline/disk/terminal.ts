import { createInterface } from 'node:readline'

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

/** Whether someone can be asked. */
export function isTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY
}
