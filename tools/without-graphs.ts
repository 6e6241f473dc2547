import type { Plugin } from 'vite'

/** The graphs that vis-timeline draws, which stand in one file with the timeline. */
const GRAPHS = new Set(['Graph2d', 'LineGraph', 'Legend', 'GraphGroup', 'Bargraph', 'Line', 'Points'])

/**
 * Leaves the graphs of vis-timeline out of the build. Nothing uses them, but they are functions whose prototypes are
 * filled by assignments, and a bundler keeps what is assigned.
 */
export function withoutGraphs(): Plugin {
  return {
    name: 'without-graphs',
    apply: 'build',
    transform: {
      filter: { id: /vis-timeline-graph2d\.mjs$/ },
      handler(code) {
        let [kept, end] = ['', 0]
        for (const statement of this.parse(code).body) {
          if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue
          // Of `Legend.prototype.show`, `Legend`.
          let owner: { type: string; object?: object; name?: unknown } = statement.expression.left
          while (owner.type === 'MemberExpression') owner = owner.object as typeof owner
          if (typeof owner.name !== 'string' || !GRAPHS.has(owner.name)) continue
          kept += code.slice(end, statement.start)
          end = statement.end
        }
        if (end === 0) this.error('no graph is where it was in vis-timeline: see tools/without-graphs.ts')
        return { code: kept + code.slice(end), map: null }
      },
    },
  }
}
