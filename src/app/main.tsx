import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource-variable/ibm-plex-sans/wdth.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { loadFaces } from '../ui/chunks/load-faces.ts'

const root = document.getElementById('root')
if (!root) throw new Error('no #root')

await loadFaces('16px "Source Serif 4 Variable"', '13px "IBM Plex Sans Variable"')
document.getElementById('not-started')?.remove()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
// What the first view can do without. Until it is there, every link of a long list is a stop, and no release is checked.
import('./start-late.ts').catch(() => {})
