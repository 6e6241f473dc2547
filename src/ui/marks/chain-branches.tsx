import type { ReactNode } from 'react'
import styles from './chain-branches.module.css'

interface Branch<B> {
  readonly id: string
  readonly branches: readonly B[]
}

interface ChainBranchesProps<B extends Branch<B>> {
  forest: readonly B[]
  /** How the dot of a source is drawn: filled where it `speaks` here, broken where it is `unread`. */
  dot: (branch: B) => { readonly speaks: boolean; readonly unread: boolean }
  children: (branch: B) => ReactNode
}

/** Citations drawn from the roots down: each source beneath one that it cites, beside a dot and its lines. */
export function ChainBranches<B extends Branch<B>>({ forest, dot, children }: ChainBranchesProps<B>) {
  return (
    <ul className={styles.forest}>
      {forest.map((branch) => (
        <OneBranch key={branch.id} {...{ branch, dot, children }} />
      ))}
    </ul>
  )
}

function OneBranch<B extends Branch<B>>({
  branch,
  dot,
  children,
}: Omit<ChainBranchesProps<B>, 'forest'> & { branch: B }) {
  const { speaks, unread } = dot(branch)
  return (
    <li className={styles.branch}>
      <div className={styles.node} data-unread={unread} data-speaks={speaks}>
        {children(branch)}
      </div>
      {branch.branches.length > 0 && (
        <ul className={styles.branches}>
          {branch.branches.map((below) => (
            <OneBranch key={below.id} branch={below} {...{ dot, children }} />
          ))}
        </ul>
      )}
    </li>
  )
}
