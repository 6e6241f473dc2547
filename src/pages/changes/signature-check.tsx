import { useState } from 'react'
import { changesWords } from '../../words/sections/changes-words.ts'
import { checkSignature, type SignatureState } from './check-signature.ts'
import styles from './changes-route.module.css'

type Check = SignatureState | { readonly kind: 'unasked' | 'asked' } | { readonly kind: 'failed'; readonly why: string }

/** Checks the signature of a release when a reader asks, without a server. */
export function SignatureCheck({ dossier, date }: { dossier: string; date: string }) {
  const [state, setState] = useState<Check>({ kind: 'unasked' })
  const check = () => {
    setState({ kind: 'asked' })
    checkSignature(dossier, date).then(setState, (error: unknown) =>
      setState({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
    )
  }
  return (
    <div className={styles.signature}>
      <button type="button" className={styles.check} onClick={check}>
        {changesWords.signature.check}
      </button>
      <div role="status">{wordsOf(state)}</div>
      {'key' in state && (
        <p className={styles.key}>
          {changesWords.signature.key}: <code>{state.key}</code> {changesWords.signature.keyNote}
        </p>
      )}
    </div>
  )
}

function wordsOf(state: Check): string {
  const { signature } = changesWords
  switch (state.kind) {
    case 'unasked':
      return ''
    case 'asked':
      return signature.checking
    case 'failed':
      return signature.failed(state.why)
    case 'verified':
      return `${signature.verified(state.files)} ${state.isPublished ? signature.same : signature.changed}`
    case 'wrong':
    case 'cannot':
      return signature[state.kind]
  }
}
