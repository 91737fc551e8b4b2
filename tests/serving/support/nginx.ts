import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { findServer } from '../../../scripts/servers.mjs'
import { startServer, type Server } from './server.ts'

/** Everything that nginx writes by itself, each in a folder of the test. */
const OWN_PATHS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** Starts nginx with `deploy/nginx.conf`, but for its ports, its paths and its certificate. */
export function startNginx(): Promise<Server> {
  return startServer('nginx.conf', (place, recipe, [port, plainPort]) => {
    const [key, certificate] = [join(place, 'run/key.pem'), join(place, 'run/certificate.pem')]
    certify(key, certificate)
    const brotli = findServer('brotli')
    const site = recipe
      .replace(/listen 80;\n\s*listen \[::\]:80;/, `listen 127.0.0.1:${plainPort};`)
      .replace(/listen 443 (.*);\n\s*listen \[::\]:443 .*;/, `listen 127.0.0.1:${port} $1;`)
      .replace(/(ssl_certificate) .*;/, `$1 ${certificate};`)
      .replace(/(ssl_certificate_key) .*;/, `$1 ${key};`)
      .replace(/error_log .* crit;/, 'error_log stderr crit;')
      .replace('# brotli_static on;', brotli === undefined ? '' : 'brotli_static on;')
    const own = OWN_PATHS.map((name) => `  ${name}_temp_path ${place}/run/${name};`)
    const whole = [
      ...(brotli === undefined ? [] : [`load_module ${brotli};`]),
      ...(process.getuid?.() === 0 ? ['user root;'] : []), // the folder is its owner’s alone
      'daemon off;',
      `pid ${place}/run/nginx.pid;`,
      'error_log stderr error;',
      'events {}',
      'http {',
      '  include /etc/nginx/mime.types;',
      '  default_type application/octet-stream;',
      ...own,
      site,
      '}',
    ]
    const file = join(place, 'run/nginx.conf')
    writeFileSync(file, whole.join('\n'))
    return {
      command: findServer('nginx') ?? 'nginx',
      args: ['-p', join(place, 'run'), '-c', file, '-e', 'stderr'],
      site: `https://127.0.0.1:${port}`,
      plain: `http://127.0.0.1:${plainPort}`,
    }
  })
}

/** A certificate that nobody else trusts. */
function certify(key: string, certificate: string): void {
  const args = ['req', '-x509', '-nodes', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256']
  const made = ['-keyout', key, '-out', certificate, '-days', '2', '-subj', '/CN=127.0.0.1']
  execFileSync(findServer('openssl') ?? 'openssl', [...args, ...made], { stdio: 'ignore' })
}
