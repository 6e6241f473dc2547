import type { MadeDossier } from './import-messages.ts'

/** A dossier that this browser has. */
export interface LocalDossier {
  /** Under which it is shown: `local-` and eight hexadecimal digits, which tell nothing of it. */
  readonly id: string
  /** The id that its files have. */
  readonly ownId: string
  readonly title: string
  readonly events: number
  readonly sources: number
}

/** A dossier, and whether it is there when the page is loaded anew. */
export interface HeldDossier extends LocalDossier {
  readonly isKept: boolean
}

interface Held {
  readonly head: LocalDossier
  readonly published: ReadonlyMap<string, string>
  readonly zip: Uint8Array<ArrayBuffer>
}

/** What the browser would not store, by id: there as long as the page is. */
const unstored = new Map<string, Held>()

const [DATABASE, VERSION] = ['faultline', 1]
/** Heads by id; published texts by `[id, path]`; packed folders by id. */
const [HEADS, TEXTS, ZIPS] = ['heads', 'texts', 'zips'] as const

/** Keeps a dossier in this browser; for as long as the page is there, where the browser stores nothing. */
export async function holdDossier(made: MadeDossier): Promise<HeldDossier> {
  const { ownId, title, events, sources, published, zip } = made
  const head: LocalDossier = { id: newId(), ownId, title, events, sources }
  try {
    await change((stores) => {
      stores.objectStore(HEADS).put(head, head.id)
      for (const [path, text] of published) stores.objectStore(TEXTS).put(text, [head.id, path])
      stores.objectStore(ZIPS).put(zip, head.id)
    })
    return { ...head, isKept: true }
  } catch {
    unstored.set(head.id, { head, published, zip })
    return { ...head, isKept: false }
  }
}

/** All that this browser has, by their titles. */
export async function heldDossiers(): Promise<HeldDossier[]> {
  const kept = (await read<LocalDossier[]>(HEADS, (store) => store.getAll())) ?? []
  const all = [
    ...kept.map((head) => ({ ...head, isKept: true })),
    ...[...unstored.values()].map(({ head }) => ({ ...head, isKept: false })),
  ]
  return all.sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1))
}

/** @returns `null` where this browser has none of that id */
export async function heldDossier(id: string): Promise<HeldDossier | null> {
  const held = unstored.get(id)
  if (held) return { ...held.head, isKept: false }
  const head = await read<LocalDossier>(HEADS, (store) => store.get(id))
  return head ? { ...head, isKept: true } : null
}

/** A published text of a dossier; `null` where there is none. @param path within its folder */
export async function heldText(id: string, path: string): Promise<string | null> {
  const held = unstored.get(id)
  if (held) return held.published.get(path) ?? null
  return (await read<string>(TEXTS, (store) => store.get([id, path]))) ?? null
}

/** The folder of a dossier, packed. */
export async function heldZip(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return unstored.get(id)?.zip ?? (await read<Uint8Array<ArrayBuffer>>(ZIPS, (store) => store.get(id))) ?? null
}

/** Deletes a dossier for good. @throws where the browser does not */
export async function deleteDossier(id: string): Promise<void> {
  if (unstored.delete(id)) return
  await change((stores) => {
    stores.objectStore(HEADS).delete(id)
    stores.objectStore(ZIPS).delete(id)
    // A list sorts behind every text.
    stores.objectStore(TEXTS).delete(IDBKeyRange.bound([id], [id, []]))
  })
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4))
  return `local-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** @returns `undefined` where there is nothing, or the browser stores nothing */
async function read<T>(store: string, ask: (store: IDBObjectStore) => IDBRequest): Promise<T | undefined> {
  try {
    const database = await open()
    return (await new Promise((resolve, reject) => {
      const request = ask(database.transaction(store).objectStore(store))
      request.addEventListener('success', () => resolve(request.result as T | undefined))
      request.addEventListener('error', () => reject(failure(request.error)))
    }).finally(() => database.close())) as T | undefined
  } catch {
    return undefined
  }
}

/** All of a change, or nothing. */
async function change(make: (stores: IDBTransaction) => void): Promise<void> {
  const database = await open()
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction([HEADS, TEXTS, ZIPS], 'readwrite')
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(failure(transaction.error)))
      make(transaction)
    })
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION)
    request.addEventListener('upgradeneeded', () => {
      for (const store of [HEADS, TEXTS, ZIPS]) request.result.createObjectStore(store)
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(failure(request.error)))
  })
}

function failure(error: DOMException | null): Error {
  return error ?? new Error('the browser stores nothing')
}
