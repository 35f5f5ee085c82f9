import { createRoot } from 'react-dom/client'
import { Questions } from './Questions.tsx'
import '#tests/bench/pages/peers/page.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Questions />)
