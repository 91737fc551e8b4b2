// npm run dev: the site as it is being written, for developers.
import { ensureInstalled, run } from './installed.mjs'

ensureInstalled()
run('npx', 'vite')
