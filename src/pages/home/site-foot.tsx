import type { ReactNode } from 'react'
import { useSite } from '../../model/queries/use-site.ts'
import { frontWords } from '../../words/sections/front-words.ts'
import styles from './site-foot.module.css'

/** Whose the site is, under which licence, and how to reach its editors: what they say of it. @param props.children further links */
export function SiteFoot({ children }: { children: ReactNode }) {
  const { data } = useSite()
  const { editors = [], imprint, licence } = data ?? {}
  return (
    <footer className={styles.foot}>
      {editors.length > 0 && (
        <div>
          <h2 className={styles.heading}>{frontWords.editors}</h2>
          <ul>
            {editors.map(({ name, role, contact }) => (
              <li key={name}>
                {frontWords.editor(name, role)}
                {contact !== undefined && (
                  <>
                    {' '}
                    <a href={isAddress(contact) ? contact : `mailto:${contact}`}>{withoutScheme(contact)}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {imprint !== undefined && !isAddress(imprint) && (
        <div>
          <h2 className={styles.heading}>{frontWords.imprint}</h2>
          {imprint.split(/\n+/).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <p className={styles.links}>
        {children}
        {imprint !== undefined && isAddress(imprint) && <a href={imprint}>{frontWords.imprint}</a>}
        {licence !== undefined && (
          <a href={licence} rel="license">
            {frontWords.licence}
          </a>
        )}
      </p>
    </footer>
  )
}

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text)

const withoutScheme = (address: string) => address.replace(/^https?:\/\/|\/$/gi, '')
