interface Modules {
  /** Who imports a module at once, and not when it is needed. */
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

const TIMELINE = /[\\/]src[\\/]pages[\\/]timeline[\\/]timeline-route\.tsx$/

/** Whether the page of the timeline cannot begin without a module: what it can do without has no place in a file that it waits for. */
export function isOfTimeline(id: string, modules: Modules): boolean {
  const seen = new Set<string>()
  const open = [id]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (TIMELINE.test(one)) return true
    if (seen.has(one)) continue
    seen.add(one)
    open.push(...(modules.getModuleInfo(one)?.importers ?? []))
  }
  return false
}
