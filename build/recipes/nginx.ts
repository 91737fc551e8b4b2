import { ASK_EACH_TIME, FORGET, KEEP_FOR_A_YEAR } from '../headers.ts'
import { lines, NOTE, type Headers } from './lines.ts'

/** What nginx includes inside its `server` block, for a site that sends `sent` with everything. */
export function nginxConf(sent: Headers): string {
  const headers = lines(sent, (name, value) => `add_header ${name} "${value}" always;`)
  // One add_header inside a location drops all those above it: hence the headers there once more.
  const inside = headers.map((line) => `    ${line}`)
  return [
    `# ${NOTE}`,
    'server_tokens off;',
    'access_log off; # or cut the addresses short: docs/serving.md',
    'log_not_found off;',
    'charset utf-8;',
    'charset_types text/css text/javascript application/javascript application/json text/plain;',
    'index index.html;',
    'gzip_static on; # the files that end in .gz; those in .br: docs/serving.md',
    'gzip_vary on;',
    'error_page 403 404 =404 /404.html;',
    ...headers,
    `add_header Cache-Control "${ASK_EACH_TIME}" always;`,
    '',
    'location / {',
    '    rewrite ^(/.+)/$ $1; # /help/ is /help',
    '    try_files $uri $uri.html $uri/index.html =404;',
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
    '# What lies in the folder and is no part of the site.',
    'location = /_headers { return 404; }',
    'location ~ \\.(?:br|gz)$ { return 404; }',
    'location ~ /\\.(?!well-known/) { return 404; }',
    '',
  ].join('\n')
}
