import type { Plugin } from 'vite'

/** Fails a build of which Vite warns: an address in a style sheet that leads nowhere is no more than a warning to it. */
export function failOnWarnings(): Plugin {
  const warnings: string[] = []
  return {
    name: 'fail-on-warnings',
    apply: 'build',
    configResolved({ logger }) {
      for (const level of ['warn', 'warnOnce'] as const) {
        const say = logger[level].bind(logger)
        logger[level] = (message, options) => {
          warnings.push(message)
          say(message, options)
        }
      }
    },
    closeBundle: {
      order: 'post',
      handler() {
        if (warnings.length > 0) throw new Error(`The build has ${warnings.length} warning(s): see above.`)
      },
    },
  }
}
