import { createHash } from 'node:crypto'
import { join, relative, sep } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const files = new Map<string, string>()

/**
 * The name of a class in the built site: its own, and two signs for its file. It is in the script,
 * in the styles and on every page, so it is short; it is the same in every build, because the pages
 * and the app are built apart. Throws where two files would share a name.
 */
export function classNameOf(name: string, path: string): string {
  const file = relative(ROOT, path.replace(/\?.*$/, '')).split(sep).join('/')
  const signs = createHash('sha256').update(file).digest('base64url').replaceAll(/[-_]/g, 'x')
  const className = `${name}_${signs.slice(0, 2)}`
  const other = files.get(className)
  if (other !== undefined && other !== file)
    throw new Error(`${file} and ${other} would both have a class ${className}. Rename one.`)
  files.set(className, file)
  return className
}
