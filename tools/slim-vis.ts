import type { Plugin, Rolldown } from 'vite'

/** What vis-timeline has and nothing uses: its graphs, which stand in one file with the timeline. */
const GRAPHS = new Set(['Graph2d', 'LineGraph', 'Legend', 'GraphGroup', 'Bargraph', 'Line', 'Points'])
/**
 * The panel that sets its options; its own tooltips and clusters; and the items that are not ours, which are of ranges
 * (src/views/timeline/engine/carried-item.ts).
 */
const CLASSES = new Set([
  'ColorPicker',
  'Configurator',
  'ColorPicker$1',
  'Configurator$1',
  'Popup',
  'Popup$1',
  'ClusterGenerator',
  'ClusterItem',
  'BackgroundItem',
  'BoxItem',
  'PointItem',
])

/** Of these something is asked. What is typed need not be looked through at run time; no time is marked but by us. */
const CLASSES_ASKED: Readonly<Record<string, string>> = {
  Validator: 'static validate() { return false }',
  Validator$1: 'static validate() { return false }',
  CustomTime: 'static customTimeFromTarget() { return null }',
}

/** What options there are, for the panel and for who looks through them. */
const OBJECTS = new Set(['allOptions', 'allOptions$1', 'configureOptions', 'configureOptions$1'])

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

/** What is not used, without what is in it; `null`: it is no such thing. */
function emptied(statement: Statement): string | null {
  if (statement.type === 'ClassDeclaration' && statement.id) return emptyClass(statement.id.name)
  if (statement.type !== 'VariableDeclaration') return null
  const [declared] = statement.declarations
  if (declared?.id.type !== 'Identifier') return null
  const { name } = declared.id
  if (declared.init?.type === 'ObjectExpression' && OBJECTS.has(name)) return `const ${name} = {};`
  if (declared.init?.type !== 'ClassExpression') return null
  const empty = emptyClass(name)
  return empty === null ? null : `let ${name} = ${empty};`
}

function emptyClass(name: string): string | null {
  const asked = CLASSES_ASKED[name] ?? (CLASSES.has(name) ? '' : null)
  return asked === null ? null : `class ${name} {${asked}}`
}
