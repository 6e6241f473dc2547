import type { Plugin, Rolldown } from 'vite'

/** What vis-timeline has and nothing uses: its graphs, which stand in one file with the timeline, and the panel that sets its options. */
const GRAPHS = new Set(['Graph2d', 'LineGraph', 'Legend', 'GraphGroup', 'Bargraph', 'Line', 'Points'])
const CLASSES = new Set(['ColorPicker', 'Configurator', 'ColorPicker$1', 'Configurator$1', 'Popup$1', 'Validator$1'])

type Statement = ReturnType<Rolldown.PluginContext['parse']>['body'][number]

/**
 * Leaves out of the build what nothing uses of vis-timeline and vis-util. A bundler keeps it: the graphs are functions whose prototypes
 * are filled by assignments, and vis-timeline takes all of vis-util as one object.
 */
export function slimVis(): Plugin {
  return {
    name: 'slim-vis',
    apply: 'build',
    transform: {
      filter: { id: /vis-timeline-graph2d\.mjs$|vis-util\.m?js$/ },
      handler(code, id) {
        let [kept, end] = ['', 0]
        for (const statement of this.parse(code).body) {
          const put = isOfGraph(statement) ? '' : emptied(statement)
          if (put === null) continue
          kept += code.slice(end, statement.start) + put
          end = statement.end
        }
        if (end === 0) this.error(`nothing is where it was in ${id}: see tools/slim-vis.ts`)
        return { code: kept + code.slice(end), map: null }
      },
    },
  }
}

/** `Legend.prototype.show = …` */
function isOfGraph(statement: Statement): boolean {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return false
  let owner: { type: string; object?: object; name?: unknown } = statement.expression.left
  while (owner.type === 'MemberExpression') owner = owner.object as typeof owner
  return typeof owner.name === 'string' && GRAPHS.has(owner.name)
}

/** The options are typed: nothing need look through them at run time. */
const VALIDATOR = 'class Validator { static validate() { return false } }'

/** A class that is not used, without what is in it; `null`: it is no such class. */
function emptied(statement: Statement): string | null {
  if (statement.type === 'ClassDeclaration' && statement.id?.name === 'Validator') return VALIDATOR
  if (statement.type === 'ClassDeclaration' && statement.id && CLASSES.has(statement.id.name)) {
    return `class ${statement.id.name} {}`
  }
  if (statement.type !== 'VariableDeclaration') return null
  const [declared] = statement.declarations
  if (declared?.init?.type !== 'ClassExpression' || declared.id.type !== 'Identifier') return null
  return CLASSES.has(declared.id.name) ? `let ${declared.id.name} = class {};` : null
}
