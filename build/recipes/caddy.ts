import { ASK_EACH_TIME, FORGET, KEEP_FOR_A_YEAR } from '../headers.ts'
import { lines, NOTE, type Headers } from './lines.ts'

const VARIES = block('header', ['Vary Accept-Encoding', 'defer'])

/** What a Caddyfile imports inside its site block, for a site that sends `sent` with everything. */
export function caddyfile(sent: Headers): string {
  const line = (name: string, value: string) => `${name} \`${value}\``
  const headers = ['-Server', ...lines(sent, line)]
  const kept = ['path /assets/*', 'file']
  return [
    `# ${NOTE}`,
    ...block('header', headers),
    // Caddy says so of what is packed, and not of the same file where it is not.
    ...VARIES,
    ...block('@kept', kept),
    `@forget path ${FORGET.path}`,
    ...block('@asked', [...block('not', kept), `not path ${FORGET.path}`]),
    `header @kept Cache-Control \`${KEEP_FOR_A_YEAR}\``,
    `header @asked Cache-Control \`${ASK_EACH_TIME}\``,
    ...block('header @forget', lines(FORGET.headers, line)),
    '# /help/ is /help, and /help is help.html.',
    '@slash path_regexp slash ^(/.+)/$',
    'rewrite @slash {re.slash.1}',
    'try_files {path} {path}.html {path}/index.html',
    '# What lies in the folder and is no part of the site.',
    ...block('@hidden', ['path /_headers *.br *.gz */.*', 'not path /.well-known/*']),
    'error @hidden 404',
    ...block('file_server', ['precompressed br gzip']),
    // An error begins without the headers set so far.
    ...block('handle_errors', [
      ...block('header', [...headers, line('Cache-Control', ASK_EACH_TIME)]),
      ...VARIES,
      'rewrite * /404.html',
      ...block('file_server', ['precompressed br gzip']),
    ]),
    '',
  ].join('\n')
}

function block(name: string, inside: readonly string[]): string[] {
  return [`${name} {`, ...inside.map((line) => `\t${line}`), '}']
}
