import { FORGET, KEEP_FOR_A_YEAR } from '../headers.ts'
import { lines, NOTE, type Headers } from './lines.ts'

/**
 * The `_headers` file of Netlify and Cloudflare Pages, for a site that sends `sent` with everything.
 * Both join the values of all rules that match a path, so no two rules that match one path set the
 * same header: what they serve elsewhere they have asked for each time by themselves.
 */
export function headersFile(sent: Headers): string {
  return [
    `# ${NOTE}`,
    '/*',
    ...lines(sent, (name, value) => `  ${name}: ${value}`),
    '/assets/*',
    `  Cache-Control: ${KEEP_FOR_A_YEAR}`,
    FORGET.path,
    ...lines(FORGET.headers, (name, value) => `  ${name}: ${value}`),
    '',
  ].join('\n')
}
