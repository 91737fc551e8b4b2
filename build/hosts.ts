import { ASK_EACH_TIME, FORGET, KEEP_FOR_A_YEAR } from './headers.ts'

type Headers = Readonly<Record<string, string>>

const NOTE = 'Made by the build for this very site; docs/serving.md says how to use it.'
const lines = (headers: Headers, line: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => line(name, value))

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join the values of all rules that match
 * a path, so no two rules that match one path set the same header: what they serve elsewhere they
 * have asked for each time by themselves.
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

/** What nginx includes inside its `server` block. */
export function nginxConf(sent: Headers): string {
  // One add_header inside a location drops all those above it: hence the headers in each.
  const headers = lines(sent, (name, value) => `add_header ${name} "${value}" always;`)
  const inside = headers.map((line) => `    ${line}`)
  return [
    `# ${NOTE}`,
    'server_tokens off;',
    'access_log off; # or cut the addresses short: docs/serving.md',
    'index index.html;',
    'error_page 404 /404.html;',
    '',
    'location / {',
    '    try_files $uri $uri.html $uri/index.html =404;',
    ...inside,
    `    add_header Cache-Control "${ASK_EACH_TIME}" always;`,
    '}',
    '',
    'location /assets/ {',
    '    try_files $uri =404;',
    ...inside,
    // Without "always": a file that is missing for a moment must not be missing for a year.
    `    add_header Cache-Control "${KEEP_FOR_A_YEAR}";`,
    '}',
    '',
    `location = ${FORGET.path} {`,
    ...inside,
    ...lines(FORGET.headers, (name, value) => `    add_header ${name} '${value}' always;`),
    '}',
    '',
  ].join('\n')
}

/** What a Caddyfile imports inside its site block. */
export function caddyfile(sent: Headers): string {
  const headers = ['-Server', ...lines(sent, (name, value) => `${name} \`${value}\``)]
  const kept = ['path /assets/*', 'file']
  return [
    `# ${NOTE}`,
    ...block('header', headers),
    ...block('@kept', kept),
    `@forget path ${FORGET.path}`,
    ...block('@asked', [...block('not', kept), `not path ${FORGET.path}`]),
    `header @kept Cache-Control \`${KEEP_FOR_A_YEAR}\``,
    `header @asked Cache-Control \`${ASK_EACH_TIME}\``,
    ...block(
      'header @forget',
      lines(FORGET.headers, (name, value) => `${name} \`${value}\``),
    ),
    'try_files {path} {path}.html {path}/index.html',
    'file_server',
    // An error begins without the headers set so far.
    ...block('handle_errors', [
      ...block('header', [...headers, `Cache-Control \`${ASK_EACH_TIME}\``]),
      'rewrite * /404.html',
      'file_server',
    ]),
    '',
  ].join('\n')
}

function block(name: string, inside: readonly string[]): string[] {
  return [`${name} {`, ...inside.map((line) => `\t${line}`), '}']
}
