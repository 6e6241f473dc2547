import type { ReactNode } from 'react'
import styles from './chain-branches.module.css'
import { ZigzagDown } from './zigzag-down.tsx'

interface Branch<B> {
  readonly id: string
  readonly branches: readonly B[]
}

interface ChainBranchesProps<B extends Branch<B>> {
  forest: readonly B[]
  /** How the dot of a source is drawn: filled where it `speaks` here, broken where it is `unread`. */
  dot: (branch: B) => { readonly speaks: boolean; readonly unread: boolean }
  /** Whether the answer changed on the way down to a source; `above` are those over it, the nearest first. */
  isChanged?: ((branch: B, above: readonly B[]) => boolean) | undefined
  children: (branch: B, above: readonly B[]) => ReactNode
}

const NONE = [] as const

/** Citations drawn from the roots down: each source beneath one that it cites, beside a dot and its lines. */
export function ChainBranches<B extends Branch<B>>({ forest, ...drawn }: ChainBranchesProps<B>) {
  return (
    <ul className={styles.forest}>
      {forest.map((branch, place) => (
        <OneBranch key={place} branch={branch} above={NONE} {...drawn} />
      ))}
    </ul>
  )
}

interface OneBranchProps<B extends Branch<B>> extends Omit<ChainBranchesProps<B>, 'forest'> {
  branch: B
  above: readonly B[]
}

function OneBranch<B extends Branch<B>>({ branch, above, ...drawn }: OneBranchProps<B>) {
  const { dot, isChanged, children } = drawn
  const { speaks, unread } = dot(branch)
  const changed = isChanged?.(branch, above) ?? false
  return (
    <li className={styles.branch} data-changed={changed}>
      {changed && <ZigzagDown className={styles.change} />}
      <div className={styles.node} data-unread={unread} data-speaks={speaks}>
        {children(branch, above)}
      </div>
      {branch.branches.length > 0 && (
        <ul className={styles.branches}>
          {branch.branches.map((below, place) => (
            <OneBranch key={place} branch={below} above={[branch, ...above]} {...drawn} />
          ))}
        </ul>
      )}
    </li>
  )
}
